/** An official table on a sheet: where each of its cells stands, before anything is said about formulas. */
import type { FigureName } from '../../../model/figure-name.ts';
import type { ReportContext } from '../../../model/report-context.ts';
import type { Cell, Row } from '../../../model/report.ts';
import { placeCells } from '../../../model/place-cells.ts';
import type { TableDefinition } from '../../../editions/table-definition.ts';
import type { CellPlace } from '../../../model/cell-address.ts';

/** Rows above the grid: title, form number, department and unit. */
export const rowsAboveGrid = 3;

export interface TableGrid {
  readonly definition: TableDefinition;
  /** 公开01表: what the form is called, and its sheet. */
  readonly sheet: string;
  readonly headerRows: number;
  readonly cells: readonly GridCell[];
  /** First row below the grid. */
  readonly bottom: number;
  readonly notes: readonly string[];
}

export interface GridCell {
  readonly cell: Cell;
  readonly place: CellPlace;
  readonly colSpan: number;
  readonly rowSpan: number;
  /** The figure whose number stands here. */
  readonly figure: FigureName | undefined;
  readonly inHeader: boolean;
}

/** Places every cell of a table below its title. */
export function placeTable(context: ReportContext, definition: TableDefinition, number: number): TableGrid {
  const sheet = `公开${String(number).padStart(2, '0')}表`;
  const { columns, header } = definition;
  const body = definition.rows(context).flatMap(({ rows }) => rows);
  const place = (rows: readonly Row[], firstRow: number, inHeader: boolean) =>
    placeCells(rows, columns.length)
      .flat()
      .map(({ cell, row, column, colSpan, rowSpan }) => ({
        cell,
        place: { sheet, row: firstRow + row, column },
        colSpan,
        rowSpan,
        figure: cell.figure,
        inHeader,
      }));
  const firstBodyRow = rowsAboveGrid + header.length;
  return {
    definition,
    sheet,
    headerRows: header.length,
    cells: [...place(header, rowsAboveGrid, true), ...place(body, firstBodyRow, false)],
    bottom: firstBodyRow + body.length,
    notes: definition.notes(context),
  };
}
