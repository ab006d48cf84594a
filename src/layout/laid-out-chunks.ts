/** Turns the pages of a table into the chunks that writers print. */
import type { Table } from '../model/report.ts';
import type { LaidOutRow, TableChunk } from './laid-out-report.ts';
import type { BrokenCell } from './row-heights.ts';
import type { TablePage } from './table-pages.ts';

type Group = NonNullable<LaidOutRow['group']>;

/** The table's chunks; the first stands on page `firstPage`, each other on the page after. */
export function laidOutChunks(table: Table, pages: readonly TablePage[], firstPage: number): readonly TableChunk[] {
  const groups: readonly Group[] = table.groups.flatMap(({ name, rows }) => rows.map((_, index) => ({ name, index })));
  return pages.map(({ start, header, body, headerHeights, bodyHeights }, index) => ({
    page: firstPage + index,
    header: header.map((cells, row) => laidOutRow(cells, headerHeights[row])),
    body: body.map((cells, row) => laidOutRow(cells, bodyHeights[row], groups[start + row])),
  }));
}

function laidOutRow(cells: readonly BrokenCell[], height = 0, group?: Group): LaidOutRow {
  const laidOutCells = cells.map(({ cell, column, colSpan, rowSpan, lines }) => ({
    cell,
    column,
    colSpan,
    rowSpan,
    lines,
  }));
  return { height, cells: laidOutCells, ...(group === undefined ? {} : { group }) };
}
