/** Each diagnostic of reading 说明要素 has a folder in `fixtures/facts-sheet-errors`: what is then said, read and accepted. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { describeDiagnostics } from '../../../src/cli/print-diagnostics.ts';
import { readFactsSheet } from '../../../src/workbook/facts-sheet/read-facts-sheet.ts';
import { writeXlsx } from '../../../src/writers/xlsx/write-xlsx.ts';
import { contextOf, workbookOf } from '../../support/workbooks/written-workbook.ts';
import { readSheet, withText } from '../../support/workbooks/sheet-cells.ts';

const sheet = readSheet(writeXlsx(workbookOf(contextOf('data'))), '说明要素');
const cell = (column: string, key: string) =>
  `${column}${String(sheet.rows.findIndex((cells) => cells[0]?.text === key) + 1)}`;
const conclusion = 'explanations/绩效自评结论';
const persons = 'explanations/三公经费/公务接待/人次';

const cases = {
  'IMPORT-FACT-VALUE': withText(sheet, cell('C', persons), '1.5'),
  'IMPORT-FACT-VALUE.cost': withText(sheet, cell('C', 'explanations/节庆晚会论坛赛事/#0/用途'), '召开座谈会'),
  'IMPORT-FACT-VALUE.code': withText(sheet, cell('C', 'accounts/年初结转和结余/非财政拨款/?1'), '12.3'),
  'IMPORT-FACT-KEY': withText(sheet, cell('A', conclusion), ''),
  'IMPORT-FACT-KEY.unknown': withText(sheet, cell('A', conclusion), 'explanations/别的'),
  'IMPORT-FACT-KEY.twice': withText(
    withText(sheet, cell('A', conclusion), persons),
    cell('B', conclusion),
    '公务接待人次',
  ),
  'IMPORT-FACT-SHIFTED': withText(sheet, cell('B', persons), '公务用车购置数'),
} as const;

it.each(Object.entries(cases))('%s', async (name, changed) => {
  const problems = readFactsSheet('核对表.xlsx', changed)?.problems ?? [];
  expect(problems.map(({ code }) => code)).toContain(name.split('.')[0]);
  const told = `${describeDiagnostics(problems, false)}\n`;
  await expect(told).toMatchFileSnapshot(
    join(import.meta.dirname, '../../fixtures/facts-sheet-errors', name, 'expected.txt'),
  );
});

it('has a case for each diagnostic', () => {
  const source = readFileSync('src/workbook/facts-sheet/facts-sheet-problems.ts', 'utf8');
  const codes = new Set([...source.matchAll(/code: '([A-Z0-9-]+)'/g)].map(([, code]) => code));
  const folders = readdirSync(join(import.meta.dirname, '../../fixtures/facts-sheet-errors')).map(
    (name) => name.split('.')[0],
  );
  expect(codes.size).toBe(3);
  expect([...codes].filter((code) => !folders.includes(code))).toEqual([]);
});
