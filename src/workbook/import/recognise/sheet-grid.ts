/** A sheet as a grid of comparable texts, with joined cells filled. */
import type { CellContent, ImportedSheet } from '../../../model/sheet-cells.ts';
import { comparable } from '../cells/cell-text.ts';

export interface Grid {
  readonly sheet: ImportedSheet;
  readonly height: number;
  readonly width: number;
  /** What was typed into a cell; undefined for an empty one. */
  readonly cellAt: (row: number, column: number) => CellContent;
  /** The cell's own text, comparable; empty for none. */
  readonly textAt: (row: number, column: number) => string;
  /** The text that the cell shows: its own, or that of the joined cells it belongs to. */
  readonly shownAt: (row: number, column: number) => string;
  /** Whether the cell belongs to joined cells. */
  readonly isJoined: (row: number, column: number) => boolean;
  /** The last column of the joined cells that begin here, or of the cell itself. */
  readonly lastColumnOf: (row: number, column: number) => number;
}

/** Joined cells larger than this are a layout of empty paper. */
const mostJoinedCells = 2000;

export function gridOf(sheet: ImportedSheet): Grid {
  const texts = sheet.rows.map((row) => row.map((cell) => (cell === undefined ? '' : comparable(cell.text))));
  const origins = new Map<string, { readonly row: number; readonly column: number; readonly last: number }>();
  const key = (row: number, column: number) => `${String(row)},${String(column)}`;
  for (const { top, left, bottom, right } of sheet.merges) {
    if ((bottom - top + 1) * (right - left + 1) > mostJoinedCells) continue;
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1)
        origins.set(key(row, column), { row: top, column: left, last: right });
    }
  }
  const textAt = (row: number, column: number) => texts[row]?.[column] ?? '';
  return {
    sheet,
    height: sheet.rows.length,
    width: Math.max(0, ...sheet.rows.map((row) => row.length), ...sheet.merges.map(({ right }) => right + 1)),
    cellAt: (row, column) => sheet.rows[row]?.[column],
    textAt,
    shownAt: (row, column) => {
      const origin = origins.get(key(row, column));
      return origin === undefined ? textAt(row, column) : textAt(origin.row, origin.column);
    },
    isJoined: (row, column) => origins.has(key(row, column)),
    lastColumnOf: (row, column) => origins.get(key(row, column))?.last ?? column,
  };
}

/** Columns from the first to the last. */
export function columnsOf({ width }: Grid): readonly number[] {
  return Array.from({ length: width }, (_, column) => column);
}

/** Row numbers from the first up to, not including, the last. */
export function rowsBetween(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
