import { describe, expect, it } from 'vitest';
import type { FactEdit } from '../../../src/model/fact-edit.ts';
import { explanations } from '../../../src/facts/catalogue/explanations-facts.ts';
import { scalarAt } from '../../../src/facts/catalogue/paths.ts';
import { exact } from '../../../src/model/money.ts';
import { keyOf } from '../../../src/workbook/facts-sheet/fact-key.ts';
import { amountText } from '../../../src/workbook/facts-sheet/fact-values.ts';
import { readFactsSheet } from '../../../src/workbook/facts-sheet/read-facts-sheet.ts';
import { writeXlsx } from '../../../src/writers/xlsx/write-xlsx.ts';
import { contextOf, units, workbookOf } from '../../support/workbooks/written-workbook.ts';
import { readSheet, withText } from '../../support/workbooks/sheet-cells.ts';

const file = '核对表.xlsx';
const sheetName = '说明要素';

function sheetOf(data: string) {
  return readSheet(writeXlsx(workbookOf(contextOf(data))), sheetName);
}

function readBack(sheet: ReturnType<typeof sheetOf>) {
  const read = readFactsSheet(file, sheet);
  if (read === undefined) throw new Error('not recognised');
  return read;
}

function stated(edits: readonly FactEdit[]): ReadonlyMap<string, string> {
  return new Map(edits.flatMap((edit) => (edit.value === undefined ? [] : [[keyOf(edit), edit.value] as const])));
}

describe.each(units)('%s', (_, data) => {
  it('is read back as it was stated', () => {
    const context = contextOf(data);
    const { edits, problems } = readBack(sheetOf(data));
    expect(problems).toEqual([]);
    const facts = context.accounts.typed
      .filter((fact) => fact.file === 'explanations')
      .map(({ file: id, path, value }) => {
        const isAmount = scalarAt(explanations, path)?.kind === 'amount';
        return [keyOf({ file: id, path }), isAmount ? amountText(exact(value)) : value];
      });
    const explained = [...stated(edits)].filter(([key]) => key.startsWith('explanations/'));
    expect(explained.toSorted()).toEqual(facts.toSorted());
  });

  it('holds the opening budget and the expenditure from other funds', () => {
    const { ledger } = contextOf(data).accounts;
    const keys = [...stated(readBack(sheetOf(data)).edits).keys()];
    const budgets = [...ledger.openingBudget.values()].flatMap((kinds) => Object.keys(kinds));
    const others = [...ledger.expenditure.nonAppropriation.values()].flatMap((kinds) => Object.keys(kinds));
    expect(keys.filter((key) => key.startsWith('accounts/年初预算/'))).toHaveLength(budgets.length);
    expect(keys.filter((key) => key.startsWith('accounts/支出/非财政拨款/'))).toHaveLength(others.length);
    expect(keys.filter((key) => key.startsWith('accounts/核定合计/'))).toHaveLength(
      [...ledger.statedTotals.keys()].filter((name) => !name.startsWith('年')).length,
    );
  });
});

describe('what is filled in', () => {
  const sheet = sheetOf('data');
  const rowOf = (key: string) => {
    const row = sheet.rows.findIndex((cells) => cells[0]?.text === key);
    if (row < 0) throw new Error(`no row ${key}`);
    return String(row + 1);
  };
  const fill = (key: string, text: string | undefined) => withText(sheet, `C${rowOf(key)}`, text);
  const editOf = (key: string, text: string | undefined) =>
    readBack(fill(key, text)).edits.filter((edit) => keyOf(edit).startsWith(key));

  it.each([
    ['explanations/三公经费/公务接待/人次', '１２', '12'],
    ['explanations/政府采购/货物/支出', '1,234.50', '1234.50'],
    ['explanations/政府采购/货物/支出', '1e-6', '0.000001'],
    ['explanations/绩效自评结论', ' =1+1 ', '=1+1'],
    ['explanations/绩效自评结论', '  ', undefined],
    ['explanations/绩效自评结论', undefined, undefined],
    ['explanations/金额单位', '元', '元'],
  ])('%s %s', (key, typed, value) => {
    const edits = editOf(key, typed);
    expect(edits.map((edit) => edit.value)).toEqual([value]);
  });

  it('refers to another reason', () => {
    const [edit] = editOf('explanations/变动原因/收支总计', '同：一般公共预算财政拨款支出');
    expect(edit).toEqual({
      file: 'explanations',
      path: ['变动原因', '收支总计', '同'],
      value: '一般公共预算财政拨款支出',
    });
  });

  it.each([
    ['explanations/三公经费/公务接待/人次', '1.5'],
    ['explanations/三公经费/公务接待/人次', '-1'],
    ['explanations/三公经费/公务接待/人次', '三人'],
    ['explanations/政府采购/货物/支出', '约2万'],
    ['explanations/政府采购/货物/支出', '1.2345678'],
    ['explanations/变动原因/收支总计', '同：别处'],
    ['explanations/金额单位', '千元'],
  ])('is told of where it can’t be: %s %s', (key, typed) => {
    const { problems } = readBack(fill(key, typed));
    expect(problems.map(({ code, position }) => [code, position?.cell])).toEqual([
      ['IMPORT-FACT-VALUE', `${sheetName}!C${rowOf(key)}`],
    ]);
  });

  it('may be an item that was not there', () => {
    const row = rowOf('accounts/年初结转和结余/非财政拨款/?1');
    const added = withText(withText(sheet, `B${row}`, '2010399'), `C${row}`, '12.3');
    const { edits, problems } = readBack(added);
    expect(problems).toEqual([]);
    expect(stated(edits).get('accounts/年初结转和结余/非财政拨款/2010399')).toBe('12.30');
  });

  it.each([
    ['20103', '12.3'],
    ['2010399', undefined],
    [undefined, '12.3'],
  ])('needs a code with an amount: %s %s', (code, amount) => {
    const row = rowOf('accounts/年初结转和结余/非财政拨款/?1');
    const added = withText(withText(sheet, `B${row}`, code), `C${row}`, amount);
    expect(readBack(added).problems.map((one) => one.code)).toEqual(['IMPORT-FACT-VALUE']);
  });

  it('closes the gap where an entry of a list was cleared', () => {
    const matter = (number: number) => `C${rowOf(`explanations/其他重要事项/#${String(number)}`)}`;
    const moved = withText(withText(sheet, matter(0), undefined), matter(2), '另一事项');
    const edits = readBack(moved).edits.filter(({ path }) => path[0] === '其他重要事项');
    expect(edits.map(({ path, value }) => [path[1], value])).toEqual([
      [0, '另一事项'],
      [1, undefined],
      [2, undefined],
      [3, undefined],
    ]);
  });

  it('needs a cost with each gathering', () => {
    const { problems } = readBack(fill('explanations/节庆晚会论坛赛事/#0/用途', '召开座谈会'));
    expect(problems.map(({ code, position }) => [code, position?.cell])).toEqual([
      ['IMPORT-FACT-VALUE', `${sheetName}!C${rowOf('explanations/节庆晚会论坛赛事/#0/金额')}`],
    ]);
  });
});

describe('a sheet that was changed', () => {
  const sheet = sheetOf('data');

  it('is read with its columns moved', () => {
    const moved = { ...sheet, rows: sheet.rows.map((cells) => [undefined, ...cells]) };
    expect(readBack(moved).edits).toEqual(readBack(sheet).edits);
  });

  it('is told of where labels no longer stand beside their keys', () => {
    const labels = sheet.rows.map((cells) => cells[1]);
    const shifted = {
      ...sheet,
      rows: sheet.rows.map((cells, row) =>
        row < 10 ? cells : cells.map((cell, at) => (at === 1 ? labels[row - 1] : cell)),
      ),
    };
    const codes = readBack(shifted).problems.map(({ code }) => code);
    expect(new Set(codes)).toEqual(new Set(['IMPORT-FACT-SHIFTED', 'IMPORT-FACT-VALUE']));
    expect(codes.length).toBeGreaterThan(50);
  });

  it.each([
    ['', '没有键'],
    ['explanations/没有的/键', '不认识'],
    ['别的', '不认识'],
  ])('is told of where a key is wrong: %s', (key, told) => {
    const row = String(sheet.rows.findIndex((cells) => cells[0]?.text === 'explanations/绩效自评结论') + 1);
    const { problems } = readBack(withText(sheet, `A${row}`, key));
    expect(problems.map(({ code, actual }) => [code, actual])).toEqual([
      ['IMPORT-FACT-KEY', expect.stringContaining(told)],
    ]);
  });

  it('is told of where a row was copied', () => {
    const row = sheet.rows.findIndex((cells) => cells[0]?.text === 'explanations/绩效自评结论');
    const copied = { ...sheet, rows: [...sheet.rows.slice(0, row + 1), ...sheet.rows.slice(row)] };
    expect(readBack(copied).problems.map(({ code }) => code)).toEqual(['IMPORT-FACT-KEY']);
  });

  it('is another sheet where the head is missing', () => {
    expect(readFactsSheet(file, { ...sheet, rows: sheet.rows.slice(5) })).toBeUndefined();
  });
});
