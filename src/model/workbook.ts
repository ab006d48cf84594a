/** A workbook as it is to be written: sheets of typed values, texts and formulas, without a word about the file format. */
import type { Decimal } from 'decimal.js';
import type { Orientation } from './report.ts';

export interface Workbook {
  readonly title: string;
  /** The unit whose figures these are. */
  readonly author: string;
  /** Date of the file metadata, `YYYY-MM-DD`; never the clock's. */
  readonly date: string;
  readonly sheets: readonly WorkSheet[];
}

export interface WorkSheet {
  /** At most 31 characters, none of `\ / ? * [ ] :`. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** The first is row 1. */
  readonly rows: readonly SheetRow[];
  readonly merges: readonly CellRange[];
  readonly print: PrintSetup;
  /** Rows above which the sheet doesn't scroll. */
  readonly frozenRows: number;
  readonly validations: readonly Validation[];
  readonly highlights: readonly Highlight[];
}

export interface SheetColumn {
  /** In characters of the default font; a Chinese character takes two. */
  readonly width: number;
  readonly hidden?: true;
}

export interface SheetRow {
  readonly heightPt?: number;
  /** By ascending column. */
  readonly cells: readonly SheetCell[];
}

export interface SheetCell {
  /** The first is 0. */
  readonly column: number;
  readonly role: CellRole;
  readonly format?: NumberFormat;
  readonly content?: WrittenContent;
  readonly comment?: string;
}

/** What stands in a cell. A text is never taken for a formula, whatever it begins with. */
export type WrittenContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: Decimal }
  /** A formula without `=`, and the result that Excel will find. */
  | { readonly kind: 'formula'; readonly formula: string; readonly result: Decimal | string };

/** What a cell is; the writer knows how that looks, and which cells may be filled in. */
export type CellRole = (typeof cellRoles)[number];

export const cellRoles = [
  'title',
  'caption',
  'captionRight',
  'head',
  'label',
  'centred',
  'blank',
  /** A typed amount or count; may be changed. */
  'leaf',
  /** An authority's stated total; may be changed. */
  'stated',
  'computed',
  'note',
  'section',
  /** A text to be filled in. */
  'fillText',
  'fixedText',
  'result',
  'key',
] as const;

/** `amount` shows nothing for zero, as the forms do; `amountOrZero` shows 0.00. */
export type NumberFormat = (typeof numberFormats)[number];

export const numberFormats = ['amount', 'amountOrZero', 'count', 'percent'] as const;

/** Rows and columns from 0, both ends included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface PrintSetup {
  readonly orientation: Orientation;
  readonly area: CellRange;
  /** Made small enough for one page; else as wide as the page and as many pages as it takes. */
  readonly onePage?: true;
  /** First and last row that each printed page repeats, from 0. */
  readonly titleRows: readonly [number, number];
}

/** What may be filled into cells; what is not allowed is refused, or questioned where `advice` is set. */
export type Validation = {
  readonly range: CellRange;
  readonly prompt: string;
  readonly advice?: true;
} & (
  | { readonly kind: 'count' }
  | { readonly kind: 'amount'; readonly nonNegative: boolean }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
);

/** Cells that are marked while they say the text. */
export interface Highlight {
  readonly range: CellRange;
  readonly text: string;
}
