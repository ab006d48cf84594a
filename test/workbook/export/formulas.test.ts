import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact } from '../../../src/model/money.ts';
import { addressOf } from '../../../src/model/cell-address.ts';
import type { Workbook } from '../../../src/model/workbook.ts';
import { contextFor } from '../../support/random/compose-random.ts';
import { accountsYaml, randomLedger } from '../../support/random/random-ledgers.ts';
import { cellsOf, contextOf, units, workbookOf } from '../../support/workbooks/written-workbook.ts';
import { evaluateAll } from './evaluate.ts';
import type { Value } from './evaluate.ts';
import { searchSize } from '../../support/random/search-size.ts';

function text(value: Value): string {
  return value === undefined ? '' : typeof value === 'object' ? value.toFixed() : String(value);
}

/** Formulas that give something else than the result that was written. */
function wrongResults(workbook: Workbook): readonly string[] {
  return evaluateAll(workbook)
    .filter(({ expected, found }) => text(expected) !== text(found))
    .map(
      ({ sheet, address, formula, expected, found }) =>
        `${sheet}!${address} =${formula}: ${text(expected)}, found ${text(found)}`,
    );
}

describe.each(units)('the workbook of %s', (_, data) => {
  const workbook = workbookOf(contextOf(data));

  it('has formulas that give the results written beside them', () => {
    expect(evaluateAll(workbook).length).toBeGreaterThan(700);
    expect(wrongResults(workbook)).toEqual([]);
  });

  it('ties out', () => {
    const results = cellsOf(workbook).filter(({ sheet, role }) => sheet === '核对' && role === 'result');
    expect(results.length).toBeGreaterThan(100);
    const told = results.map(({ content }) => (content?.kind === 'formula' ? content.result : ''));
    expect(told.filter((result) => result !== '一致' && result !== '一致（尾差）')).toEqual([]);
  });

  it('types no total of the tables: what is locked and holds an amount is a formula', () => {
    const typed = cellsOf(workbook)
      .filter(
        ({ sheet, role, content }) => sheet.startsWith('公开') && role === 'computed' && content?.kind === 'number',
      )
      .filter(({ content }) => content?.kind === 'number' && !content.value.isZero());
    expect(typed.map(({ sheet, row, column }) => `${sheet}!${addressOf({ row, column })}`)).toEqual([]);
  });
});

describe('a leaf that is changed in the sheet', () => {
  it('moves every total that the same change in the data moves', () => {
    const before = workbookOf(contextOf('data'));
    const leaf = cellsOf(before).find(
      ({ sheet, role, content }) =>
        sheet === '公开05表' && role === 'leaf' && content?.kind === 'number' && content.value.equals('1.89'),
    );
    if (leaf === undefined) throw new Error('no leaf');
    const place = `${leaf.sheet}!${addressOf(leaf)}`;
    const totals = (changed: string) =>
      new Map(
        evaluateAll(before, new Map([[place, exact(changed)]])).map(({ sheet, address, found }) => [
          `${sheet}!${address}`,
          text(found),
        ]),
      );
    const [old, moved] = [totals('1.89'), totals('2.89')];
    const changed = [...old].filter(([key, value]) => moved.get(key) !== value).map(([key]) => key.split('!')[0]);
    expect(new Set(changed)).toEqual(new Set(['公开01表', '公开03表', '公开04表', '公开05表', '核对', '说明要素']));
    expect(moved.get('公开01表!F33')).toBe('118');
  });
});

describe('any ledger', () => {
  it('has formulas that give the results written beside them', () => {
    fc.assert(
      fc.property(randomLedger, (ledger) => {
        expect(wrongResults(workbookOf(contextFor(accountsYaml(ledger))))).toEqual([]);
      }),
      { seed: 20220105, numRuns: searchSize(60, 300) },
    );
  });
});
