/** The amounts of the recognised tables, found by table and figure. */
import { halfOfLastDigit } from '../../../figures/rounding.ts';
import type { FigureName } from '../../../model/figure-name.ts';
import { zero } from '../../../model/money.ts';
import type { Money } from '../../../model/money.ts';
import type { ReadCell, ReadTable } from '../recognise/read-table.ts';
import type { TableId } from '../recognise/table-id.ts';

export interface ReadAmounts {
  readonly has: (table: TableId) => boolean;
  /** Yuan; zero for a blank cell. */
  readonly of: (table: TableId, figure: FigureName) => Money;
  readonly cell: (table: TableId, figure: FigureName) => ReadCell | undefined;
  /** Whether the table has a row for a code, with amounts or not. */
  readonly hasRow: (table: TableId, code: string) => boolean;
  /** Codes of the rows with so many digits, ascending. */
  readonly codes: (table: TableId, digits: number) => readonly string[];
}

export function readAmounts(tables: readonly ReadTable[]): ReadAmounts {
  const byTable = new Map(
    tables.map(({ id, cells, codes }) => [
      id,
      { cells: new Map(cells.map((cell) => [cell.figure, cell])), codes: new Set(codes) },
    ]),
  );
  const cell = (table: TableId, figure: FigureName) => byTable.get(table)?.cells.get(figure);
  return {
    has: (table) => byTable.has(table),
    of: (table, figure) => cell(table, figure)?.amount ?? zero,
    cell,
    hasRow: (table, code) => byTable.get(table)?.codes.has(code) ?? false,
    codes: (table, digits) =>
      [...(byTable.get(table)?.codes ?? [])].filter((code) => code.length === digits).toSorted(),
  };
}

/** How far a printed total and so many printed parts may be apart by rounding alone, in yuan. */
export type Tolerance = (parts: number) => Money;

/** Tables in 元 are exact; one in 万元 rounds its cells, each by itself. */
export function toleranceOf(tables: readonly ReadTable[]): Tolerance {
  const isRounded = tables.some(({ unit }) => unit === '万元');
  return (parts) => (isRounded ? halfOfLastDigit.times(parts + 1) : zero);
}
