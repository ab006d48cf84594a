/** A second writer's files: LibreOffice saves a workbook as .xlsx and .xls, and the import reads both alike. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { importBytes } from '../support/workbooks/import-bytes.ts';
import { bytesOf, validAccounts, validBook } from '../support/workbooks/valid-book.ts';
import { runTool } from './support/run-tool.ts';

const folder = mkdtempSync(join(tmpdir(), 'workbooks-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function savedBy(format: string, name: string): Uint8Array {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const out = join(folder, format.replace(/\W.*/, ''));
  runTool('soffice', [profile, '--headless', '--convert-to', format, '--outdir', out, join(folder, name)]);
  return readFileSync(join(out, name.replace(/\.\w+$/, `.${format.replace(/:.*/, '')}`)));
}

describe('a workbook that LibreOffice saved', () => {
  const existing = { accounts: validAccounts, explanations: undefined };
  const mess = { amounts: 'formula', hidden: 'rows', notes: true, pageRows: 12, blankRows: true } as const;

  it.each(['xlsx', 'xls'])('as .%s is read like the one it was made from', (format) => {
    const made = bytesOf(validBook(mess));
    writeFileSync(join(folder, 'made.xlsx'), made);
    const [own, saved] = [made, savedBy(format, 'made.xlsx')].map((bytes) => importBytes(bytes, { existing }));
    expect(saved?.texts?.accounts).toBeDefined();
    expect(saved?.texts).toEqual(own?.texts);
    expect(saved?.problems).toEqual(own?.problems);
    expect(saved?.compared).toBe(own?.compared);
  });
});
