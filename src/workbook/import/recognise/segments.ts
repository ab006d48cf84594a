/** The parts of a sheet that are one table each: from a title to the next table's. */
import { columnsOf, rowsBetween } from './sheet-grid.ts';
import type { Grid } from './sheet-grid.ts';
import { tableOfFormNumber, tableOfTitle } from './table-id.ts';
import type { NamedTable } from './table-id.ts';

export interface Segment {
  readonly grid: Grid;
  /** Rows from 0; the end is the first row that no longer belongs to it. */
  readonly start: number;
  readonly end: number;
  /** What title and form number say; undefined where neither does. */
  readonly table: NamedTable | undefined;
  /** Whether a public form number (公开…表) says so too. */
  readonly published: boolean;
}

interface Anchor {
  readonly row: number;
  readonly title: NamedTable | undefined;
  readonly form: NamedTable | undefined;
}

/** Rows between a title and its form number: captions of unit and department. */
const captionRows = 4;

/** Splits a sheet where another table begins. A title repeated on the next printed page begins none. */
export function segmentsOf(grid: Grid): readonly Segment[] {
  const anchors = rowsBetween(0, grid.height).flatMap((row) => anchorAt(grid, row));
  const titled = anchors.some(({ title }) => title !== undefined);
  const starts = anchors.filter(({ title }) => !titled || title !== undefined);
  const tables = starts.map((anchor) => tableOf(anchor, anchors));
  const first = starts.map((_, index) => index).filter((index) => index === 0 || tables[index] !== tables[index - 1]);
  if (first.length === 0) return [{ grid, start: 0, end: grid.height, table: undefined, published: false }];
  return first.map((index, place) => {
    // Captions above the first title are the first table's; those above another one's say nothing that its own don't.
    const start = place === 0 ? 0 : (starts[index]?.row ?? 0);
    const end = starts[first[place + 1] ?? -1]?.row ?? grid.height;
    const published = anchors.some(
      ({ row, form }) => row >= start && row < end && (form?.startsWith('table-') ?? false),
    );
    return { grid, start, end, table: tables[index], published };
  });
}

function anchorAt(grid: Grid, row: number): readonly Anchor[] {
  const texts = columnsOf(grid).flatMap((column) => {
    const text = grid.textAt(row, column);
    return text === '' ? [] : [text];
  });
  const title = texts.map(tableOfTitle).find((found) => found !== undefined);
  const form = texts.map(tableOfFormNumber).find((found) => found !== undefined);
  return title === undefined && form === undefined ? [] : [{ row, title, form }];
}

/** The title says which table it is: provinces number the same forms differently. The accounts system's own forms share titles. */
function tableOf({ row, title, form }: Anchor, anchors: readonly Anchor[]): NamedTable | undefined {
  const near =
    form ?? anchors.find((other) => other.form !== undefined && Math.abs(other.row - row) <= captionRows)?.form;
  if (near === 'other-form' || near === 'z01') return title === undefined || title === 'table-01' ? near : 'other-form';
  return title ?? near;
}
