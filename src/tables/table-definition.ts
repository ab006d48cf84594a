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

/** Columns of the given widths in twips. */
export function columnsOf(...widths: readonly number[]): readonly Column[] {
  return widths.map((width) => ({ width }));
}
