/** Lines of cells and heights of rows, in twips, borders included as the Word file states them. */
import type { Column, Cell } from '../model/report.ts';
import type { FontMetrics } from '../fonts/font-metrics.ts';
import { fillPlainLines, textAdvance } from './line-filling.ts';
import type { LaidOutCell } from './laid-out-report.ts';
import type { PlacedCell } from '../model/place-cells.ts';
import { tableMetrics, typography } from './typography.ts';

const { padX, padY, border, minRowHeight } = tableMetrics;

/** A cell with its lines, still knowing its row. */
export interface BrokenCell extends LaidOutCell {
  readonly row: number;
}

/** Breaks a placed cell's text into lines; `amountSize` is the size of cells that are numbers, in half points. */
export function breakCell(
  placed: PlacedCell,
  columns: readonly Column[],
  metrics: FontMetrics,
  amountSize: number = typography.cell.halfPoints,
): BrokenCell {
  const { cell, row, column, colSpan, rowSpan } = placed;
  const smaller = amountSize < typography.cell.halfPoints && isNumber(cell) ? { halfPoints: amountSize } : {};
  const lines = fillPlainLines(cell.text, roomIn(placed, columns), { ...cellStyle(cell), ...smaller }, metrics);
  return { cell, text: cell.text, row, column, colSpan, rowSpan, lines, ...smaller };
}

/** The least size of a number in a table, in half points: 5 pt. */
export const leastAmountSize = 10;

/** The size at which every number of the rows stands on one line, as near to that of other cells as can be. */
export function sizeOfAmounts(
  rows: readonly (readonly PlacedCell[])[],
  columns: readonly Column[],
  metrics: FontMetrics,
): number {
  const sizes = rows.flat().flatMap((placed) => {
    if (!isNumber(placed.cell)) return [];
    const style = cellStyle(placed.cell);
    const width = textAdvance(placed.cell.text, style, metrics);
    const room = roomIn(placed, columns);
    return width <= room ? [] : [Math.floor((style.halfPoints * room) / width)];
  });
  return Math.max(leastAmountSize, Math.min(typography.cell.halfPoints, ...sizes));
}

/** Whether a cell holds a number and nothing else. */
export function isNumber({ text }: Pick<Cell, 'text'>): boolean {
  return /^-?\d[\d,]*(?:\.\d+)?%?$/.test(text);
}

/** Width that a cell has for its text, in twips. */
function roomIn({ column, colSpan }: PlacedCell, columns: readonly Column[]): number {
  return columns.slice(column, column + colSpan).reduce((sum, { width }) => sum + width, 0) - 2 * padX;
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
