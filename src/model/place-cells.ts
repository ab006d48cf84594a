/** Resolves spans: which place of the grid each cell takes. Done once, here, for every writer. */
import type { Cell, Row } from './report.ts';

export interface PlacedCell {
  readonly cell: Cell;
  /** Index of the row it begins in, within the rows given. */
  readonly row: number;
  readonly column: number;
  readonly colSpan: number;
  readonly rowSpan: number;
}

/**
 * Places the cells of `rows` on a grid of `columnCount` columns, row by row.
 * @throws Error when cells and spans do not fill the grid exactly: the table's definition is wrong.
 */
export function placeCells(rows: readonly Row[], columnCount: number): readonly (readonly PlacedCell[])[] {
  const coveredUntil = new Array<number>(columnCount).fill(0);
  return rows.map((row, rowIndex) => {
    const placed: PlacedCell[] = [];
    let column = 0;
    for (const cell of row.cells) {
      while ((coveredUntil[column] ?? 0) > rowIndex) column++;
      const { colSpan = 1, rowSpan = 1 } = cell;
      if (column + colSpan > columnCount || rowIndex + rowSpan > rows.length)
        throw gridError(rowIndex, 'reaches out of the grid');
      for (let covered = column; covered < column + colSpan; covered++) {
        if ((coveredUntil[covered] ?? 0) > rowIndex) throw gridError(rowIndex, 'overlaps another cell');
        coveredUntil[covered] = rowIndex + rowSpan;
      }
      placed.push({ cell, row: rowIndex, column, colSpan, rowSpan });
      column += colSpan;
    }
    if (coveredUntil.some((until) => until <= rowIndex)) throw gridError(rowIndex, 'is not filled');
    return placed;
  });
}

function gridError(row: number, problem: string): Error {
  return new Error(`Table grid: row ${String(row)} ${problem}.`);
}
