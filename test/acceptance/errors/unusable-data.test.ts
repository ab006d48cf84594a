/**
 * Each folder of `fixtures/errors` is named after a diagnostic: files that are laid over the valid data (`remove.txt` names files to
 * take away, `year.txt` another year), and `expected.txt`, what the program then says, read and accepted.
 */
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterAll, describe, expect, it } from 'vitest';
import { loadEditionTexts } from '../../../src/editions/load-edition-texts.ts';
import { loadFonts } from '../../../src/fonts/load-fonts.ts';
import { describeDiagnostics } from '../../../src/cli/print-diagnostics.ts';
import { finalAccounts } from '../../../src/app/documents/final-accounts-kind.ts';
import { compose } from '../../../src/app/compose.ts';
import { checkCharacters } from '../../../src/app/steps/missing-glyphs.ts';
import { tooLongTexts } from '../../../src/app/steps/too-long-texts.ts';
import { openFontMetrics } from '../../../src/fonts/font-metrics.ts';
import { layOut } from '../../../src/layout/lay-out.ts';
import { encodeFiles } from './encode-files.ts';

const fonts = loadFonts();
const metrics = openFontMetrics(fonts);
const here = join(import.meta.dirname, '../../fixtures/errors');
const valid = join(here, 'valid');
const cases = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'valid' && !entry.name.startsWith('INIT-'))
  .map(({ name }) => name);

const base = mkdtempSync(join(tmpdir(), 'errors-'));

afterAll(() => {
  rmSync(base, { recursive: true });
});

/** A copy of the valid data, with a case laid over it. */
function dataOf(name?: string): string {
  const data = mkdtempSync(join(base, 'data-'));
  cpSync(valid, data, { recursive: true });
  if (name !== undefined) cpSync(join(here, name), data, { recursive: true });
  for (const path of linesOf(join(data, 'remove.txt'))) rmSync(join(data, path), { recursive: true });
  return data;
}

function linesOf(path: string): readonly string[] {
  return existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
    : [];
}

describe('data that can’t be used', () => {
  it.each(cases)('%s', async (name) => {
    const data = dataOf(name);
    const [year = '2022'] = linesOf(join(data, 'year.txt'));
    const composition = compose(data, Number(year), loadEditionTexts, finalAccounts);
    const { diagnostics: composed, report } = checkCharacters(composition, data, Number(year), () => fonts);
    const laidOut = report === undefined ? undefined : layOut(report, metrics);
    const diagnostics = [
      ...composed,
      ...(laidOut === undefined ? [] : tooLongTexts(laidOut, 'final-accounts', data, Number(year))),
    ];
    expect(diagnostics.map(({ code }) => code)).toContain(name.split('.')[0]);
    expect(report === undefined).toBe(composed.some(({ severity }) => severity === 'error'));
    await expect(`${describeDiagnostics(diagnostics, false)}\n`).toMatchFileSnapshot(join(here, name, 'expected.txt'));
  });

  it('has a case for each problem of reading', () => {
    const source = ['reading-problems.ts', 'text-problems.ts']
      .map((name) => readFileSync(join(import.meta.dirname, '../../../src/facts/reading', name), 'utf8'))
      .join('');
    const codes = [...source.matchAll(/code: '([A-Z0-9-]+)'/g)].map(([, code]) => code);
    expect(codes.length).toBeGreaterThan(10);
    expect(codes.filter((code) => !cases.some((name) => name.split('.')[0] === code))).toEqual([]);
  });
});

describe('data that is typed differently', () => {
  const expected = compose(valid, 2022, loadEditionTexts, finalAccounts);

  it('is valid to begin with', () => {
    expect(expected.diagnostics).toEqual([]);
    expect(expected.report).toBeDefined();
  });

  it.each([
    ['in GBK', (text: string) => iconv.encode(text, 'gbk')],
    ['with byte-order mark and CRLF', (text: string) => Buffer.from(`\uFEFF${text.replaceAll('\n', '\r\n')}`)],
    ['in UTF-16', (text: string) => iconv.encode(text.replaceAll('\n', '\r\n'), 'utf16le', { addBOM: true })],
  ])('gives the same report %s', (_, encode) => {
    const data = dataOf();
    encodeFiles(data, encode);
    expect(compose(data, 2022, loadEditionTexts, finalAccounts).report).toEqual(expected.report);
  });
});
