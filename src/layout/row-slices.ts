/** Cuts the rows of a table at page ends. */
import type { BrokenCell } from './row-heights.ts';

/**
 * The rows `start` (included) to `end` (excluded) as a table of its own: a cell that spans rows across a cut is split
 * there, and its text is repeated in each part.
 */
export function sliceRows(
  rows: readonly (readonly BrokenCell[])[],
  start: number,
  end: number,
): readonly (readonly BrokenCell[])[] {
  const continued = rows
    .slice(0, start)
    .flat()
    .filter((cell) => cell.row + cell.rowSpan > start);
  return rows.slice(start, end).map((cells, index) => {
    const all = index === 0 ? [...continued, ...cells].toSorted((a, b) => a.column - b.column) : cells;
    return all.map((cell) => clip(cell, start, end));
  });
}

function clip(cell: BrokenCell, start: number, end: number): BrokenCell {
  const first = Math.max(cell.row, start);
  const rowSpan = Math.min(cell.row + cell.rowSpan, end) - first;
  return { ...cell, row: first - start, rowSpan };
}
