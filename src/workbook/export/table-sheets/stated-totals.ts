/** Beside a table, outside of what is printed: each stated total with the sum of its items and the difference. */
import { addressOf, sameCell } from '../../../model/cell-address.ts';
import { inUnit } from '../sheet-amounts.ts';
import { textWidth } from '../../../model/text-extent.ts';
import type { CellRange, SheetCell, SheetColumn } from '../../../model/workbook.ts';
import type { WorkbookContext } from '../formulas/figure-formula.ts';
import { statedSum } from './amount-cell.ts';
import { rowsAboveGrid } from './sheet-of-table.ts';
import type { TableGrid } from './sheet-of-table.ts';

export interface BesideTable {
  readonly columns: readonly SheetColumn[];
  /** By row of the sheet. */
  readonly cells: ReadonlyMap<number, readonly SheetCell[]>;
  readonly merges: readonly CellRange[];
}

const heads = ['核定合计项目', '核定数', '各项相加', '尾差'] as const;

/** @param left first column of the block; the one before it stays empty */
export function statedTotalsBeside(context: WorkbookContext, grid: TableGrid, left: number): BesideTable {
  const stated = grid.cells.flatMap(({ figure, place }) => {
    if (figure === undefined || context.figures.get(figure).origin.kind !== 'stated') return [];
    const home = context.places.home(figure);
    return home !== undefined && sameCell(home, place) ? [{ figure, place }] : [];
  });
  if (stated.length === 0) return { columns: [], cells: new Map(), merges: [] };
  const firstRow = rowsAboveGrid + grid.headerRows;
  const head = heads.map((text, index): SheetCell => ({
    column: left + index,
    role: 'head',
    content: { kind: 'text', text },
  }));
  const lines = stated.map(({ figure, place }, index): readonly [number, readonly SheetCell[]] => {
    const row = firstRow + index;
    const { label, value } = context.figures.get(figure);
    const amount = inUnit(value, context.accounts.ledger.unit);
    const items = statedSum(context, figure, grid.sheet);
    const [own, summed] = [left + 1, left + 2].map((column) => addressOf({ row, column }));
    const difference = `ROUND(${own ?? ''}-${summed ?? ''},${String(context.decimals)})`;
    const cells: readonly SheetCell[] = [
      { column: left, role: 'label', content: { kind: 'text', text: label } },
      computed(left + 1, addressOf(place), amount),
      computed(left + 2, items.formula, items.result),
      computed(left + 3, difference, amount.minus(items.result)),
    ];
    return [row, cells];
  });
  const labels = stated.map(({ figure }) => textWidth(context.figures.get(figure).label));
  const columns = [{ width: 3 }, { width: Math.max(...labels) + 2 }, ...heads.slice(1).map(() => ({ width: 14 }))];
  const heightOfHead: CellRange[] =
    grid.headerRows < 2
      ? []
      : head.map(({ column }) => ({ top: rowsAboveGrid, left: column, bottom: firstRow - 1, right: column }));
  return { columns, cells: new Map([[rowsAboveGrid, head], ...lines]), merges: heightOfHead };
}

function computed(column: number, formula: string, result: ReturnType<typeof inUnit>): SheetCell {
  return { column, role: 'computed', format: 'amountOrZero', content: { kind: 'formula', formula, result } };
}
