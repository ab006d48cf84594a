/** The program's own data with a year begun from 2022, in a temporary folder that is gone after the test. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { loadEditionTexts } from '../../../src/editions/load-edition-texts.ts';
import { finalAccounts } from '../../../src/app/documents/final-accounts-kind.ts';
import { compose } from '../../../src/app/compose.ts';
import type { Composition } from '../../../src/app/compose.ts';
import type { ReportContext } from '../../../src/model/report-context.ts';
import { runCommand } from '../../support/run-on-disk.ts';

export async function rolledYear(year = 2023): Promise<string> {
  const data = mkdtempSync(join(tmpdir(), 'rolled-'));
  onTestFinished(() => {
    rmSync(data, { recursive: true });
  });
  cpSync('data', data, { recursive: true });
  const { exitCode, printed } = await runCommand('init', '--year', String(year), '--from', '2022', '--data', data);
  if (exitCode !== 0) throw new Error(printed);
  return data;
}

/** A draft of the final accounts. */
export function composeDraft(data: string, year = 2023): Composition<ReportContext> {
  return compose(data, year, loadEditionTexts, finalAccounts, { draft: true });
}

/** Replaces a pattern in a data file; fails where it does not stand there. */
export function fillIn(data: string, file: string, from: RegExp, to: string): void {
  const path = join(data, file);
  const text = readFileSync(path, 'utf8');
  if (!from.test(text)) throw new Error(`${String(from)} is not in ${file}`);
  writeFileSync(path, text.replace(from, to));
}
