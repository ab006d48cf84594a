/** One cell of a table: its place, and its amount or what is wrong with it. */
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { Money } from '../../../model/money.ts';
import type { SourcePosition } from '../../../model/source-position.ts';
import { readAmount } from '../cells/cell-text.ts';
import type { Grid } from './sheet-grid.ts';
import { notAnAmount, valueNotComputed } from './recognition-problems.ts';

/** Where in the workbook a cell stands. */
export function placeOf(file: string, grid: Grid, row: number, column: number): SourcePosition {
  const letters = columnLetters(column);
  return {
    file,
    line: row + 1,
    column: column + 1,
    cell: `${grid.sheet.name}!${letters}${String(row + 1)}`,
  };
}

/** `A` for 0, `AA` for 26. */
function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : `${columnLetters(Math.floor(column / 26) - 1)}${last}`;
}

/** The amount in a cell; `blank` for none. */
export function amountAt(
  file: string,
  grid: Grid,
  row: number,
  column: number,
): { readonly amount: Money | 'blank' } | { readonly problem: Diagnostic } {
  const cell = grid.cellAt(row, column);
  if (cell === undefined) return { amount: 'blank' };
  const place = placeOf(file, grid, row, column);
  if (grid.sheet.uncomputed.has(cell.address)) return { problem: valueNotComputed(place, cell.formula ?? '') };
  const amount = readAmount(cell.text);
  return amount === undefined ? { problem: notAnAmount(place, cell.text) } : { amount };
}
