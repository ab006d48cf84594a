/** Puts the cells of a table on its grid, by its own reckoning: the model's placed them in the files that are to be proven. */
import type { Cell, Row } from '../../model/report.ts';

/** A cell with its place, counted from 0. */
export interface GridCell {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
  readonly colSpan: number;
  readonly rowSpan: number;
}

/** For each row and column the cell that covers it. */
export type Grid = readonly (readonly GridCell[])[];

/** The grid of rows of `width` columns. @throws RangeError when cells overlap or leave a hole. */
export function placeCells(rows: readonly Row[], width: number): Grid {
  const grid: (GridCell | undefined)[][] = rows.map(() => new Array<GridCell | undefined>(width).fill(undefined));
  rows.forEach(({ cells }, row) => {
    for (const cell of cells) {
      const column = grid[row]?.indexOf(undefined) ?? -1;
      const placed = { cell, row, column, colSpan: cell.colSpan ?? 1, rowSpan: cell.rowSpan ?? 1 };
      if (column < 0) throw new RangeError(`Row ${String(row)} has too many cells.`);
      for (const covered of grid.slice(row, row + placed.rowSpan))
        covered.fill(placed, column, column + placed.colSpan);
    }
  });
  return grid.map((places, row) =>
    places.map((cell, column) => {
      if (cell === undefined) throw new RangeError(`No cell at row ${String(row)}, column ${String(column)}.`);
      return cell;
    }),
  );
}

/** The cells that cover a row, from left to right, each once. */
export function cellsOfRow(grid: Grid, row: number): readonly GridCell[] {
  return [...new Set(grid[row])];
}
