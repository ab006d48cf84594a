import { utils } from '@e965/xlsx';
import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { exact } from '../../../model/money.ts';
import type { CellContent, ImportedSheet } from '../../../model/sheet-cells.ts';
import type { CellRange } from '../../../model/workbook.ts';
import { limits } from './limits.ts';
import { uncomputedMark } from './sheet-xml.ts';

interface BoundedSheet {
  readonly sheet: ImportedSheet;
  /** Whether content beyond the limits was left out. */
  readonly cut: boolean;
}

/** A sheet of the parsed workbook, within the limits on rows and columns. */
export function toImportedSheet(book: WorkBook, name: string, index: number): BoundedSheet {
  const source: WorkSheet = book.Sheets[name] ?? {};
  const data = (source['!data'] ?? []) as readonly (readonly (CellObject | undefined)[] | undefined)[];
  const uncomputed = new Set<string>();
  const rows = Array.from({ length: Math.min(data.length, limits.rows) }, (_, row) => {
    const cells = data[row] ?? [];
    return Array.from({ length: Math.min(cells.length, limits.columns) }, (_, column): CellContent => {
      const address = utils.encode_cell({ r: row, c: column });
      const cell = cells[column];
      if (cell?.v === uncomputedMark) {
        uncomputed.add(address);
        return { address, text: '', ...formulaOf(cell) };
      }
      const text = cell === undefined ? '' : textOf(cell);
      return cell === undefined || text === '' ? undefined : { address, text, ...formulaOf(cell) };
    });
  });
  const holdsText = (cell: CellObject | undefined) => cell !== undefined && textOf(cell) !== '';
  const hidden = (list: readonly ({ readonly hidden?: boolean } | undefined)[] | undefined) =>
    new Set([...(list ?? []).entries()].flatMap(([at, one]) => (one?.hidden === true ? [at] : [])));
  return {
    sheet: {
      name,
      rows,
      hidden: (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0,
      merges: (source['!merges'] ?? []).slice(0, limits.rows).map(toRange),
      hiddenRows: hidden(source['!rows']),
      hiddenColumns: hidden(source['!cols']),
      uncomputed,
    },
    cut: data.slice(limits.rows).some((row) => row?.some(holdsText) ?? false),
  };
}

function toRange({ s, e }: NonNullable<WorkSheet['!merges']>[number]): CellRange {
  return {
    top: s.r,
    left: s.c,
    bottom: Math.min(e.r, limits.rows - 1),
    right: Math.min(e.c, limits.columns - 1),
  };
}

function formulaOf({ f }: CellObject): { readonly formula?: string } {
  return f === undefined ? {} : { formula: f };
}

const errorNames: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};

/** Numbers to the 15 digits that a spreadsheet computes with, never in powers of ten: `0.3` for 0.1+0.2. */
function textOf({ t, v }: CellObject): string {
  if (v === undefined) return '';
  if (typeof v === 'number') return t === 'e' ? (errorNames[v] ?? '#N/A') : numberText(v);
  if (typeof v === 'boolean') return v ? 'TRUE' : 'FALSE';
  return v instanceof Date ? v.toISOString().slice(0, 10) : v;
}

function numberText(value: number): string {
  return Number.isFinite(value) ? exact(value.toPrecision(15)).toFixed() : '';
}
