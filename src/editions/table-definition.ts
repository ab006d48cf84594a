import type { Column, Orientation, Row, RowGroup } from '../model/report.ts';
import type { TableContext } from '../model/report-context.ts';

/** An official table: its grid is fixed, its rows follow from the figures. Form number and ordinal are the edition's. */
export interface TableDefinition {
  readonly id: string;
  readonly title: string;
  readonly orientation: Orientation;
  readonly columns: readonly Column[];
  readonly header: readonly Row[];
  /** What the table shows, for assistive software. */
  readonly description: string;
  readonly rows: (context: TableContext) => readonly RowGroup[];
  readonly notes: (context: TableContext) => readonly string[];
}

/**
 * Columns of the given widths in twips: multiples of 15, and 6 more in the last, as the text area is 6 more wide. At 9 pt
 * all that a cell prints is a multiple of 15 wide, within a tenth (a Chinese character 180, a digit 90, point and comma
 * 45, a per cent sign 150, brackets and hyphen 60), so no line is so nearly as wide as its cell, or as cells merged, that
 * Word might break it where the PDF does not.
 */
export function columnsOf(...widths: readonly number[]): readonly Column[] {
  return widths.map((width) => ({ width }));
}
