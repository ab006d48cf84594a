import { utils } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { openWorkbook } from '../../../src/workbook/import/open/open-workbook.ts';
import { bytesOf } from '../../support/workbooks/valid-book.ts';

function opened(...cells: readonly string[]) {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['名称'], ...cells.map((text) => [text])]), '情况');
  return openWorkbook('表.xlsx', bytesOf(book));
}

describe('texts of cells', () => {
  it('are read with ordinary characters, and a hint names the others with the first cell', () => {
    const { sheets, problems } = opened('⼯业', '⾦融和⼯业', '平常');
    expect(sheets[0]?.rows.flat().map((cell) => cell?.text)).toEqual(['名称', '工业', '金融和工业', '平常']);
    expect(problems.map(({ code, severity, actual, position }) => [code, severity, actual, position?.cell])).toEqual([
      ['READ-LOOK-ALIKE', 'hint', '⼯（U+2F2F）、⾦（U+2FA6）', '情况!A2'],
    ]);
  });

  it.each([
    ['\uE123', 'U+E123'],
    ['\u{F0001}', 'U+F0001'],
  ])('are refused with a private-use character, which %# names', (character, name) => {
    const { problems } = opened('甲', `乙${character}`);
    expect(problems.map(({ code, severity, actual, position }) => [code, severity, actual, position?.cell])).toEqual([
      ['READ-CHARACTER', 'error', name, '情况!A3'],
    ]);
  });

  it('may break their lines as Excel and Word do', () => {
    expect(opened('甲\r\n乙\v丙').problems).toEqual([]);
  });
});
