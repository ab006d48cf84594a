import { read, utils } from '@e965/xlsx';
import type { CellObject, WorkSheet } from '@e965/xlsx';
import type { CellContent, SheetCells } from '../../../src/model/sheet-cells.ts';

/** A sheet of written bytes as another library reads it. */
export function readSheet(bytes: Uint8Array, name: string): SheetCells {
  const sheet = read(bytes, { cellFormula: true }).Sheets[name];
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  const range = utils.decode_range(sheet['!ref'] ?? 'A1');
  const rows = Array.from({ length: range.e.r + 1 }, (_, row) =>
    Array.from({ length: range.e.c + 1 }, (__, column) => contentOf(sheet, utils.encode_cell({ r: row, c: column }))),
  );
  return { name, rows, hidden: false };
}

function contentOf(sheet: WorkSheet, address: string): CellContent {
  const cell = sheet[address] as CellObject | undefined;
  const value = cell?.v ?? '';
  if (value === '') return undefined;
  return { address, text: String(value), ...(cell?.f === undefined ? {} : { formula: cell.f }) };
}

/** The sheet with one cell's text replaced. */
export function withText(sheet: SheetCells, address: string, text: string | undefined): SheetCells {
  const [, letters = '', digits = ''] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  const [row, column] = [Number(digits) - 1, letters.charCodeAt(0) - 65];
  const rows = sheet.rows.map((cells, at) =>
    at === row
      ? Array.from({ length: Math.max(cells.length, column + 1) }, (_, one) =>
          one === column ? (text === undefined ? undefined : { address, text }) : cells[one],
        )
      : cells,
  );
  return { ...sheet, rows };
}
