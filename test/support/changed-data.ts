/** A data folder of the fixtures with a few words changed, and what the program then says. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { loadEditionTexts } from '../../src/editions/load-edition-texts.ts';
import { describeDiagnostic } from '../../src/cli/print-diagnostics.ts';
import { composeAll, diagnosticsOf } from '../../src/app/compose.ts';

/** In a file of the folder, words that stand there once, and what is to stand there instead. */
export type Change = readonly [file: string, from: string, to: string];

/** A copy of a data folder with the changes; it is gone after the test. */
export function changeData(source: string, changes: readonly Change[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'data-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  cpSync(source, folder, { recursive: true });
  for (const [file, from, to] of changes) {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    if (text.split(from).length !== 2) throw new Error(`“${from}” is not once in ${file}`);
    writeFileSync(path, text.replace(from, to));
  }
  return folder;
}

/** What a rule says of the unit with target forms and final accounts after the changes: each diagnostic as printed. */
export function diagnose(code: string, ...changes: readonly Change[]): readonly string[] {
  const folder = changeData('test/fixtures/unit-with-targets', changes);
  return diagnosticsOf(composeAll(folder, 2022, loadEditionTexts))
    .filter((one) => one.code === code)
    .map((one) => describeDiagnostic(one, false));
}
