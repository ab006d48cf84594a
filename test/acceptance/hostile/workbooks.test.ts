/** Files made to do harm, or damaged on the way: a diagnostic, in bounded work and memory, never an exception. */
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ImportResult } from '../../../src/workbook/import/import-workbook.ts';
import { importBytes } from '../../support/workbooks/import-bytes.ts';
import { bytesOf, changed, validBook, withParts } from '../../support/workbooks/valid-book.ts';

const valid = bytesOf(validBook());
const validXls = bytesOf(validBook(), 'biff8');
const sheet = 'xl/worksheets/sheet1.xml';

/** What an import takes of the processor, in microseconds: others that run on the machine don't count. */
function measure(bytes: Uint8Array): { readonly result: ImportResult; readonly taken: number } {
  const before = process.cpuUsage();
  const result = importBytes(bytes);
  const { user, system } = process.cpuUsage(before);
  return { result, taken: user + system };
}

/** What the valid workbook takes on this machine, once the code is warm. */
const yardstick = [1, 2, 3, 4, 5, 6].map(() => measure(valid).taken).toSorted((a, b) => a - b)[3] ?? 0;
/** The worst of these files takes some 15 times as long as the valid one; what grows without bounds takes thousands. */
const mostTimes = 250;

/** Codes of what is said; the import took no more than its bounded share. */
function codesOf(bytes: Uint8Array): readonly string[] {
  const { result, taken } = measure(bytes);
  expect(taken / yardstick).toBeLessThan(mostTimes);
  return [...new Set(result.problems.map(({ code }) => code))];
}

/** A zip whose directory says that a part is small when it is not. */
function withLyingSize(bytes: Uint8Array, declared: number): Uint8Array {
  const lying = Uint8Array.from(bytes);
  const view = new DataView(lying.buffer);
  for (let at = 0; at + 46 < lying.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, declared, true);
  }
  return lying;
}

function rowsXml(count: number, cell: (row: number) => string): Uint8Array {
  const rows = Array.from({ length: count }, (_, index) => `<row r="${String(index + 1)}">${cell(index + 1)}</row>`);
  return Buffer.from(`<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`);
}

describe('a hostile workbook', () => {
  it('that declares more than is allowed is not inflated', () => {
    const bomb = withParts(valid, { [sheet]: new Uint8Array(100 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(codesOf(bomb)).toEqual(['IMPORT-TOO-LARGE']);
  });

  it('that lies about its size is stopped on the way', () => {
    const bomb = withLyingSize(withParts(valid, { [sheet]: new Uint8Array(110 * 1024 * 1024) }), 1000);
    expect(codesOf(bomb)).toEqual(['IMPORT-TOO-LARGE']);
  });

  it('whose parts share one large stream is stopped by their sum', () => {
    const parts = Object.fromEntries(
      Array.from({ length: 28 }, (_, index) => [
        `xl/worksheets/sheet${String(index + 20)}.xml`,
        new Uint8Array(8 * 1024 * 1024),
      ]),
    );
    expect(codesOf(withLyingSize(withParts(valid, parts), 1000))).toEqual(['IMPORT-TOO-LARGE']);
  });

  it('with thousands of parts is refused', () => {
    const parts = Object.fromEntries(
      Array.from({ length: 5000 }, (_, index) => [`x/${String(index)}`, new Uint8Array(1)]),
    );
    expect(codesOf(zipSync({ 'xl/workbook.xml': new Uint8Array(1), ...parts }))).toEqual(['IMPORT-TOO-LARGE']);
  });

  it('with a million rows of values is cut, and says so', () => {
    const rows = rowsXml(1_000_000, (row) => `<c r="A${String(row)}"><v>1</v></c>`);
    expect(codesOf(withParts(valid, { [sheet]: rows }))).toContain('IMPORT-TOO-MANY-ROWS');
  });

  it('with a million blank rows below its table is imported', () => {
    const blank = Array.from(
      { length: 1_000_000 },
      (_, index) => `<row r="${String(index + 100)}" ht="14"></row>`,
    ).join('');
    const padded = withParts(valid, { [sheet]: (part) => part.replace('</sheetData>', `${blank}</sheetData>`) });
    expect(codesOf(padded)).toEqual(['IMPORT-OPENING-BUDGET']);
  });

  it.each([
    [
      'cells that are never closed',
      Buffer.from(`<worksheet><sheetData><row>${'<c r="A1"><f>'.repeat(300_000)}</row></sheetData></worksheet>`),
    ],
    ['rows that are never closed', Buffer.from(`<worksheet><sheetData>${'<row>'.repeat(600_000)}`)],
    [
      'tags that are never closed',
      Buffer.from(`<worksheet><sheetData>${'<row '.repeat(600_000)}</sheetData></worksheet>`),
    ],
    ['nested elements', Buffer.from(`<worksheet>${'<a>'.repeat(500_000)}`)],
    [
      'an entity that repeats itself',
      Buffer.from('<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><worksheet>&b;</worksheet>'),
    ],
    [
      'a range of all cells',
      Buffer.from(
        '<worksheet><dimension ref="A1:XFD1048576"/><sheetData/><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>',
      ),
    ],
  ])('with %s', (_, part) => {
    const codes = codesOf(withParts(valid, { [sheet]: part }));
    expect(codes).toContain('IMPORT-MISSING-TABLE');
  });

  it.each([
    ['.xlsx', valid],
    ['.xls', validXls],
  ])('cut off anywhere: %s', (_, whole) => {
    for (let part = 0; part < 20; part += 1) {
      const codes = codesOf(whole.subarray(0, Math.floor((whole.length * part) / 20)));
      expect(codes.length).toBeGreaterThan(0);
    }
  });

  it.each([
    ['.xlsx', valid],
    ['.xls', validXls],
  ])('with bytes changed: %s', (_, whole) => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const spoilt = Uint8Array.from(whole);
      for (let change = 0; change < 12; change += 1)
        spoilt[(seed * 7919 + change * 104_729 * seed) % spoilt.length] = (seed * 31 + change * 17) % 256;
      codesOf(spoilt);
    }
  });

  it('reads formulas by their values alone', () => {
    const book = changed('支出决算表', { D10: { t: 'n', v: 100.41, f: 'WEBSERVICE("http://example.invalid")' } });
    expect(codesOf(bytesOf(book))).toEqual(['IMPORT-OPENING-BUDGET']);
  });
});

it('a part that is not what its checksum says is told by its name', () => {
  const bytes = Uint8Array.from(valid);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 16, view.getUint32(at + 16, true) ^ 1, true);
  const { problems } = importBytes(bytes);
  expect(problems.map(({ code }) => code)).toEqual(['IMPORT-DAMAGED']);
  expect(problems[0]?.actual).toMatch(/“.+”部分与校验码不符/);
});
