/**
 * Breaks the rows of a table into pages so that engines which count row heights a little differently still break
 * alike: Word adds the border to a row's stated height, others do not. So rows are counted with that much to spare,
 * and the rows above a break are stretched until the page is full.
 */
import { rowHeights, total } from './row-heights.ts';
import type { BrokenCell } from './row-heights.ts';
import { tableMetrics } from './typography.ts';

type Rows = readonly (readonly BrokenCell[])[];

export interface BrokenTable {
  readonly header: Rows;
  readonly body: Rows;
}

/** Room for the grid in twips: on the page where it begins, on a whole page, and below its last row for notes. */
interface TableRoom {
  readonly first: number;
  readonly full: number;
  readonly notes: number;
}

/** Rows of one page with their heights in twips; `start` is the index of the first body row. */
export interface TablePage {
  readonly start: number;
  readonly header: Rows;
  readonly body: Rows;
  readonly headerHeights: readonly number[];
  readonly bodyHeights: readonly number[];
}

/** What one engine may add to a row: the border. */
const spare = tableMetrics.border;

/** Height on which a page of the table is counted, in twips: what it may take in any engine. */
export function countedHeight(page: TablePage): number {
  const rows = page.header.length + page.body.length;
  return total(page.headerHeights) + total(page.bodyHeights) + rows * spare + tableMetrics.border;
}

/** The table's pages; `undefined` when a row (with header, and notes after the last) is higher than a page. */
export function breakTable(table: BrokenTable, room: TableRoom): readonly TablePage[] | undefined {
  const pages: TablePage[] = [];
  for (let start = 0; ;) {
    const available = pages.length === 0 ? room.first : room.full;
    const rest = pageOf(table, start, table.body.length);
    if (countedHeight(rest) + room.notes <= available) return [...pages, rest];
    const page = fullPage(table, start, available);
    if (page === undefined) return undefined;
    pages.push(page);
    start += page.body.length;
  }
}

/** Height of the smallest part that the table can begin with: header and first row (and notes, if it is the only one). */
export function smallestBeginning(table: BrokenTable, notes: number): number {
  return countedHeight(pageOf(table, 0, 1)) + (table.body.length > 1 ? 0 : notes);
}

function pageOf({ header, body }: BrokenTable, start: number, end: number): TablePage {
  const rows = sliceRows(body, start, end);
  return { start, header, body: rows, headerHeights: rowHeights(header), bodyHeights: rowHeights(rows) };
}

/**
 * The rows `start` (included) to `end` (excluded) as a table of its own: a cell that spans rows across a cut is split
 * there, and its text is repeated in each part.
 */
function sliceRows(rows: Rows, start: number, end: number): Rows {
  const continued = rows
    .slice(0, start)
    .flat()
    .filter((cell) => cell.row + cell.rowSpan > start);
  return rows.slice(start, end).map((cells, index) => {
    const all = index === 0 ? [...continued, ...cells].toSorted((a, b) => a.column - b.column) : cells;
    return all.map((cell) => clip(cell, start, end));
  });
}

function clip(cell: BrokenCell, start: number, end: number): BrokenCell {
  const first = Math.max(cell.row, start);
  const rowSpan = Math.min(cell.row + cell.rowSpan, end) - first;
  return { ...cell, row: first - start, rowSpan };
}

/** As many rows as fit, but never the last one (it goes with the notes), stretched to fill the page. */
function fullPage(table: BrokenTable, start: number, available: number): TablePage | undefined {
  const most = start + Math.floor(available / (tableMetrics.minRowHeight + spare));
  for (let end = Math.min(table.body.length - 1, most); end > start; end--) {
    const page = pageOf(table, start, end);
    const room = available - countedHeight(page);
    if (room < 0) continue;
    const stretched = stretch(page, room);
    if (keepsNextRowOut(stretched, available, table, end)) return stretched;
  }
  return undefined;
}

function stretch(page: TablePage, room: number): TablePage {
  const extra = Math.floor(room / page.body.length);
  return { ...page, bodyHeights: page.bodyHeights.map((height) => height + extra) };
}

/** Whether the next row has no place on the page even in an engine that adds nothing to the rows. */
function keepsNextRowOut(page: TablePage, available: number, table: BrokenTable, next: number): boolean {
  const left = available - total(page.headerHeights) - total(page.bodyHeights) - tableMetrics.border;
  const ownCells = (table.body[next] ?? []).filter(({ rowSpan }) => rowSpan === 1);
  return left < total(rowHeights([ownCells]));
}
