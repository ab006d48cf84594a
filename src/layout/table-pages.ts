/**
 * Breaks the rows of a table into pages so that engines which count row heights a little differently still break
 * alike: Word adds the border to a row's stated height, others do not. So rows are counted with that much to spare,
 * and the rows above a break are stretched until the page is full. A row that no page can hold goes on on the next
 * one, as a row of its own: so the place does not depend on the engine either.
 */
import { rowHeights, total } from './row-heights.ts';
import type { BrokenCell } from './row-heights.ts';
import { divideRow, identity, linesOfRow } from './split-rows.ts';
import type { DividedRows, RowSource } from './split-rows.ts';
import { tableMetrics, typography } from './typography.ts';

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
  /** Room that an engine which adds nothing to rows has besides on the first page, after other tables on it. */
  readonly spare?: number;
}

/** Rows of one page with their heights in twips, and of which rows of the table the body's are. */
export interface TablePage {
  readonly header: Rows;
  readonly body: Rows;
  readonly sources: readonly RowSource[];
  readonly headerHeights: readonly number[];
  readonly bodyHeights: readonly number[];
  /** Its row is higher than the page and can't be divided. */
  readonly overfull?: true;
}

/** What one engine may add to a row: the border. */
const spare = tableMetrics.border;

/** Lines that a divided row has at least before and after the end of a page. */
const fewestLines = 3;

/** Height on which a page of the table is counted, in twips: what it may take in any engine. */
export function countedHeight(page: TablePage): number {
  return total(page.headerHeights) + total(page.bodyHeights) + addedHeight(page) + tableMetrics.border;
}

/** How much of that an engine may leave out. */
export function addedHeight({ header, body }: TablePage): number {
  return (header.length + body.length) * spare;
}

/**
 * The table's pages. Where even a part of a row does not fit (a label that is higher than a page), it stands out of its
 * page: `findExcess` tells.
 */
export function breakTable(given: BrokenTable, room: TableRoom): readonly TablePage[] {
  let table: DividedTable = { header: given.header, ...identity(given.body) };
  const pages: TablePage[] = [];
  for (let start = 0; ;) {
    const first = pages.length === 0;
    const available = first ? room.first : room.full;
    const rest = pageOf(table, start, table.body.length);
    if (countedHeight(rest) + room.notes <= available) return [...pages, rest];
    const whole = fullPage(table, start, available, first ? (room.spare ?? 0) : 0);
    const next = start + (whole?.body.length ?? 0);
    const fits = whole !== undefined && fitsAPage(table, next, room);
    const divided = fits ? undefined : divideOnPage(table, start, next, available);
    table = divided ?? table;
    const page = divided === undefined ? whole : stretchToFill(pageOf(table, start, next + 1), available);
    pages.push(page ?? { ...pageOf(table, start, start + 1), overfull: true });
    start += page?.body.length ?? 1;
    if (start >= table.body.length) return pages;
  }
}

/**
 * Height of the smallest part that the table can begin with: header and first row, or some lines of it where it is
 * higher than a page (and notes, if it is the only one).
 */
export function smallestBeginning(given: BrokenTable, room: Pick<TableRoom, 'full' | 'notes'>): number {
  const table: DividedTable = { header: given.header, ...identity(given.body) };
  if (fitsAPage(table, 0, room)) {
    return countedHeight(pageOf(table, 0, 1)) + (table.body.length > 1 ? 0 : room.notes);
  }
  return countedHeight(pageOf(table, 0, 0)) + heightOfLines(fewestLines);
}

interface DividedTable extends DividedRows {
  readonly header: Rows;
}

function pageOf({ header, body, sources }: DividedTable, start: number, end: number): TablePage {
  const rows = sliceRows(body, start, end);
  return {
    header,
    body: rows,
    sources: sources.slice(start, end),
    headerHeights: rowHeights(header),
    bodyHeights: rowHeights(rows),
  };
}

/** Whether a row, with header (and notes after the last), fits a page by itself. */
function fitsAPage(table: DividedTable, row: number, { full, notes }: Pick<TableRoom, 'full' | 'notes'>): boolean {
  const below = row === table.body.length - 1 ? notes : 0;
  return countedHeight(pageOf(table, row, row + 1)) + below <= full;
}

/** The table with row `at` divided so that its first part fits on the page that begins with row `start`. */
function divideOnPage(table: DividedTable, start: number, at: number, available: number): DividedTable | undefined {
  const room = available - countedHeight(pageOf(table, start, at));
  const all = linesOfRow(table.body[at] ?? []);
  const fitting = Math.floor((room - heightOfLines(0)) / typography.cell.pitch);
  const lines = Math.min(fitting, all - fewestLines);
  if (lines < fewestLines) return undefined;
  const divided = { header: table.header, ...divideRow(table, at, lines) };
  return countedHeight(pageOf(divided, start, at + 1)) <= available ? divided : undefined;
}

/** Counted height of a row of so many lines. */
function heightOfLines(lines: number): number {
  return lines * typography.cell.pitch + 2 * tableMetrics.padY + tableMetrics.border + spare;
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
function fullPage(table: DividedTable, start: number, available: number, more: number): TablePage | undefined {
  const most = start + Math.floor(available / (tableMetrics.minRowHeight + spare));
  for (let end = Math.min(table.body.length - 1, most); end > start; end--) {
    const page = pageOf(table, start, end);
    if (countedHeight(page) > available) continue;
    const stretched = stretchToFill(page, available);
    if (keepsNextRowOut(stretched, available + more, table, end)) return stretched;
  }
  return undefined;
}

function stretchToFill(page: TablePage, available: number): TablePage {
  const rows = page.body.length;
  return stretch(page, Math.floor((available - countedHeight(page)) / rows) * rows);
}

/** The page with its rows higher by so much in all. */
export function stretch(page: TablePage, by: number): TablePage {
  if (page.body.length === 0) return page;
  const each = Math.floor(by / page.body.length);
  const left = by - each * page.body.length;
  const last = page.body.length - 1;
  return {
    ...page,
    bodyHeights: page.bodyHeights.map((height, row) => height + each + (row === last ? left : 0)),
  };
}

/** Whether the next row has no place on the page even in an engine that adds nothing to the rows. */
function keepsNextRowOut(page: TablePage, available: number, table: DividedTable, next: number): boolean {
  const left = available - total(page.headerHeights) - total(page.bodyHeights) - tableMetrics.border;
  const ownCells = (table.body[next] ?? []).filter(({ rowSpan }) => rowSpan === 1);
  return left < total(rowHeights([ownCells]));
}
