/** The nine tables of a small unit as a workbook that imports without a problem, and ways to spoil it. */
import { utils, write } from '@e965/xlsx';
import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { readFileSync } from 'node:fs';
import { unzipSync, zipSync } from 'fflate';
import { exact } from '../../../src/model/money.ts';
import { contextFor, reportFor } from '../random/compose-random.ts';
import { messyBook, tidy } from './messy-workbook.ts';
import type { Mess } from './messy-workbook.ts';
import { printedSheets } from './printed-sheets.ts';

/** What accounts.yaml of the small unit says: its opening budget is in no table. */
export const validAccounts = readFileSync('test/fixtures/errors/valid/2022/accounts.yaml', 'utf8');

/** Amounts in 万元. */
export function validBook(mess: Partial<Mess> = {}): WorkBook {
  const context = contextFor(validAccounts);
  const sheets = printedSheets(reportFor(context), context.figures, (yuan) => exact(yuan).dividedBy(10_000).toFixed());
  return messyBook(sheets, '万元', { ...tidy, ...mess });
}

export function bytesOf(book: WorkBook, bookType: 'xlsx' | 'biff8' | 'xlsb' | 'ods' = 'xlsx'): Uint8Array {
  return write(book, { type: 'buffer', bookType }) as Uint8Array;
}

/** A sheet of the workbook; fails when there is none of that name. */
export function sheetOf(book: WorkBook, name: string): WorkSheet {
  const sheet = book.Sheets[name];
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The workbook with cells of a sheet changed; undefined empties a cell. */
export function changed(
  sheet: string,
  cells: Readonly<Record<string, CellObject | string | number | undefined>>,
): WorkBook {
  const book = validBook();
  const target = sheetOf(book, sheet);
  for (const [address, value] of Object.entries(cells)) {
    if (value === undefined) Reflect.deleteProperty(target, address);
    else if (typeof value === 'object') target[address] = value;
    else target[address] = typeof value === 'number' ? { t: 'n', v: value } : { t: 's', v: value };
    const range = utils.decode_range(target['!ref'] ?? 'A1');
    const at = utils.decode_cell(address);
    range.e.r = Math.max(range.e.r, at.r);
    range.e.c = Math.max(range.e.c, at.c);
    target['!ref'] = utils.encode_range(range);
  }
  return book;
}

/** The workbook without a sheet. */
export function without(...names: readonly string[]): WorkBook {
  const book = validBook();
  book.SheetNames = book.SheetNames.filter((name) => !names.includes(name));
  return book;
}

/** An .xlsx file with parts added, changed or (undefined) taken away. */
export function withParts(
  bytes: Uint8Array,
  parts: Readonly<Record<string, Uint8Array | ((part: string) => string) | undefined>>,
): Uint8Array {
  const files: Record<string, Uint8Array> = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts)) {
    if (part === undefined) Reflect.deleteProperty(files, name);
    else files[name] = typeof part === 'function' ? Buffer.from(part(Buffer.from(files[name] ?? []).toString())) : part;
  }
  return zipSync(files, { level: 1 });
}
