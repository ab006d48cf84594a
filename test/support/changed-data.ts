/** A data folder of the fixtures with a few words changed. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

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
