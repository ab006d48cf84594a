/** Lines of cells and heights of rows, in twips, borders included as the Word file states them. */
import type { Column, Cell } from '../model/report.ts';
import type { FontMetrics } from '../fonts/font-metrics.ts';
import { fillPlainLines } from './line-filling.ts';
import type { LaidOutCell } from './laid-out-report.ts';
import type { PlacedCell } from '../model/place-cells.ts';
import { tableMetrics, typography } from './typography.ts';

const { padX, padY, border, minRowHeight } = tableMetrics;

/** A cell with its lines, still knowing its row. */
export interface BrokenCell extends LaidOutCell {
  readonly row: number;
}

/** Breaks a placed cell's text into lines. */
export function breakCell(placed: PlacedCell, columns: readonly Column[], metrics: FontMetrics): BrokenCell {
  const { cell, row, column, colSpan, rowSpan } = placed;
  const span = columns.slice(column, column + colSpan).reduce((sum, { width }) => sum + width, 0);
  const lines = fillPlainLines(cell.text, span - 2 * padX, cellStyle(cell), metrics);
  return { cell, row, column, colSpan, rowSpan, lines };
}

function cellStyle(cell: Cell): { font: 'table'; halfPoints: number; bold?: true } {
  const { halfPoints } = typography.cell;
  return { font: 'table', halfPoints, ...(cell.bold === true ? { bold: true } : {}) };
}

/** Height that the cell's lines need. */
function neededHeight(cell: LaidOutCell): number {
  return cell.lines.length * typography.cell.pitch + 2 * padY + border;
}

/**
 * Heights of rows. A row is as high as its highest cell of one row; where a cell that spans rows needs more than
 * they have, its last row grows.
 */
export function rowHeights(rows: readonly (readonly BrokenCell[])[]): readonly number[] {
  const heights = rows.map((cells) =>
    Math.max(minRowHeight, ...cells.filter(({ rowSpan }) => rowSpan === 1).map(neededHeight)),
  );
  const spanning = rows.flatMap((cells, row) =>
    cells.filter(({ rowSpan }) => rowSpan > 1).map((cell) => ({ cell, row })),
  );
  for (const { cell, row } of spanning.toSorted((a, b) => a.cell.rowSpan - b.cell.rowSpan)) {
    const last = row + cell.rowSpan - 1;
    const missing = neededHeight(cell) - total(heights.slice(row, last + 1));
    if (missing > 0) heights[last] = (heights[last] ?? 0) + missing;
  }
  return heights;
}

/** Sum of lengths. */
export function total(lengths: readonly number[]): number {
  return lengths.reduce((sum, length) => sum + length, 0);
}
