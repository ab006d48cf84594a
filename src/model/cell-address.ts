/** Names of cells as formulas and people write them. */
import type { CellRange } from './workbook.ts';

/** A cell of a sheet; row and column from 0. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** 0 is A, 26 is AA. */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

/** `C8` of row 7 and column 2. */
export function addressOf({ row, column }: Pick<CellPlace, 'row' | 'column'>): string {
  return `${columnName(column)}${String(row + 1)}`;
}

/** Row and column of `C8`, from 0. @param address letters and digits */
export function parseAddress(address: string): Pick<CellPlace, 'row' | 'column'> {
  const letters = address.replace(/\d+$/, '');
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number.parseInt(address.slice(letters.length), 10) - 1, column: column - 1 };
}

/** `C8:D9`; a single cell by itself. */
export function rangeAddress({ top, left, bottom, right }: CellRange): string {
  const [first, last] = [addressOf({ row: top, column: left }), addressOf({ row: bottom, column: right })];
  return first === last ? first : `${first}:${last}`;
}

/** Address of cells in a formula that stands on `from`: with the sheet's name where it is another one. */
export function qualified(from: string, sheet: string, address: string): string {
  return sheet === from ? address : `${quotedSheet(sheet)}!${address}`;
}

/** A sheet's name as formulas write it; the quotes are always right. */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

export function sameCell(a: CellPlace, b: CellPlace): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}
