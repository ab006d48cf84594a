/** Cells in the column 填写 that are computed. */
import type { FigureName } from '../../model/figure-name.ts';
import { addressOf, qualified } from '../../model/cell-address.ts';
import { inUnit } from '../export/sheet-amounts.ts';
import type { SheetCell } from '../../model/workbook.ts';
import type { WorkbookContext } from '../export/formulas/figure-formula.ts';
import type { FactLine, FactRow } from './fact-line.ts';
import { factsSheetName } from './sheet-rows.ts';

/** Last year's amount. */
export function givenCell({ figures, accounts }: WorkbookContext, figure: FigureName, column: number): SheetCell {
  const value = inUnit(figures.get(figure).value, accounts.ledger.unit);
  return { column, role: 'computed', format: 'amountOrZero', content: { kind: 'number', value } };
}

/** A fact as its table holds it; blank where the table is. */
export function tableCell({ places }: WorkbookContext, { figure, value }: FactRow, column: number): SheetCell {
  const home = figure === undefined ? undefined : places.home(figure);
  const result = typeof value === 'string' || value === undefined ? '' : value;
  if (home === undefined) return { column, role: 'computed' };
  const cell = qualified(factsSheetName, home.sheet, addressOf(home));
  const content = { kind: 'formula', formula: `IF(ISBLANK(${cell}),"",${cell})`, result } as const;
  return { column, role: 'computed', format: 'amountOrZero', content };
}

/** The sum of some rows. @param rows from 0 */
export function sumCell(
  { decimals }: WorkbookContext,
  { numbers, value: result }: Extract<FactLine, { kind: 'sum' }>,
  rows: readonly number[],
): SheetCell {
  const column = 2;
  const formula = `ROUND(SUM(${rows.map((row) => addressOf({ row, column })).join(',')}),${String(decimals)})`;
  const format = numbers === 'count' ? 'count' : 'amountOrZero';
  return { column, role: 'computed', format, content: { kind: 'formula', formula, result } };
}
