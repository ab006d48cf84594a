/** Turns the pages of a table into the chunks that writers print. */
import type { Table } from '../model/report.ts';
import type { LaidOutRow, TableChunk } from './laid-out-report.ts';
import type { BrokenCell } from './row-heights.ts';
import type { RowSource } from './split-rows.ts';
import type { TablePage } from './table-pages.ts';

type Group = NonNullable<LaidOutRow['group']>;

/** The table's chunks; the first stands on page `firstPage`, each other on the page after. */
export function laidOutChunks(table: Table, pages: readonly TablePage[], firstPage: number): readonly TableChunk[] {
  const groups: readonly Group[] = table.groups.flatMap(({ name, rows }) => rows.map((_, index) => ({ name, index })));
  return pages.map(({ header, body, sources, headerHeights, bodyHeights, overfull }, index) => ({
    page: firstPage + index,
    header: header.map((cells, row) => laidOutRow(cells, headerHeights[row])),
    ...(overfull === true ? { overfull } : {}),
    body: body.map((cells, row) => laidOutRow(cells, bodyHeights[row], sources[row], groups)),
  }));
}

function laidOutRow(
  cells: readonly BrokenCell[],
  height = 0,
  source?: RowSource,
  groups: readonly Group[] = [],
): LaidOutRow {
  const laidOutCells = cells.map(({ cell, text, column, colSpan, rowSpan, lines, halfPoints, atTop }) => ({
    cell,
    text,
    column,
    colSpan,
    rowSpan,
    lines,
    ...(halfPoints === undefined ? {} : { halfPoints }),
    ...(atTop === undefined ? {} : { atTop }),
  }));
  const group = source === undefined ? undefined : groups[source.index];
  return {
    height,
    cells: laidOutCells,
    ...(group === undefined ? {} : { group }),
    ...(source?.continues === true ? { continues: true } : {}),
  };
}
