import type { SheetCells } from '../../../model/sheet-cells.ts';

/** Cells joined to one; rows and columns from 0, both ends included. */
export interface MergedRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A sheet with what its cells alone don't tell. */
export interface ImportedSheet extends SheetCells {
  readonly merges: readonly MergedRange[];
  /** Rows from 0 that the sheet does not show. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Addresses of formulas without a value. */
  readonly uncomputed: ReadonlySet<string>;
}
