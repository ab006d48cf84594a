/** A sheet of a workbook as it was read: cells with their full-precision values as text. */
import type { CellRange } from './workbook.ts';

/** What stands in a cell; undefined for an empty one. */
export type CellContent =
  | {
      /** Column letters and row number, e.g. `D12`. */
      readonly address: string;
      /** The value, not the displayed rounding: `1234.5678` where the sheet shows 1,234.57. */
      readonly text: string;
      /** The formula without its `=`; the text is then the value that was last computed. */
      readonly formula?: string;
    }
  | undefined;

export interface SheetCells {
  readonly name: string;
  /** From the first row and column of the sheet; rows may differ in length. */
  readonly rows: readonly (readonly CellContent[])[];
  readonly hidden: boolean;
}

/** A sheet with what its cells alone don't tell. */
export interface ImportedSheet extends SheetCells {
  /** Cells joined to one. */
  readonly merges: readonly CellRange[];
  /** Rows from 0 that the sheet does not show. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Addresses of formulas without a value. */
  readonly uncomputed: ReadonlySet<string>;
}
