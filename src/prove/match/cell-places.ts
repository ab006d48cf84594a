/** Whether the cells of a table stand on its columns and rows, and not only in the right order. */
import { cellPlace } from '../expect/expected-report.ts';
import type { ExpectedTable } from '../expect/expected-report.ts';
import type { GridCell } from '../expect/covered-grid.ts';
import type { Glyph } from '../found/pdf-stream.ts';
import type { Finding } from '../proof.ts';

export interface PlacedCell {
  readonly cell: GridCell;
  /** Row in the table, header rows counted. */
  readonly row: number;
  readonly text: string;
  readonly glyphs: readonly Glyph[];
}

/** Points that measuring may be off. */
const tolerance = 1;

export function misplacedCells(table: ExpectedTable, placed: readonly PlacedCell[]): readonly Finding[] {
  const pages = [...new Set(placed.flatMap(({ glyphs }) => glyphs.map(({ page }) => page)))];
  const wrong = pages.flatMap((page) => {
    const cells = placed.filter(({ glyphs }) => glyphs[0]?.page === page);
    return [...outOfColumn(table, cells), ...outOfRow(cells)];
  });
  return wrong.map(({ cell, row, text }) => ({
    subject: 'PDF',
    check: '位置',
    place: cellPlace(table, cell, row),
    expected: '在本行本列的格内',
    actual: `“${text}”在别处`,
  }));
}

/** Cells that can't stand in their columns, wherever the table begins on the page. */
function outOfColumn({ table }: ExpectedTable, cells: readonly PlacedCell[]): readonly PlacedCell[] {
  const edges = [0];
  for (const { width } of table.columns) edges.push((edges.at(-1) ?? 0) + width / 20);
  const ranges = cells.map((placed) => {
    const { column, colSpan } = placed.cell;
    const left = Math.min(...placed.glyphs.map((glyph) => glyph.left));
    const right = Math.max(...placed.glyphs.map((glyph) => glyph.right));
    const [least, most] = [right - (edges[column + colSpan] ?? 0), left - (edges[column] ?? 0)];
    return { placed, least: least - tolerance, most: most + tolerance };
  });
  // The table begins where the cells can agree on; a cell that most others contradict is the wrong one.
  const begin = median(ranges.map(({ least, most }) => (least + most) / 2));
  const agreed = ranges.filter(({ least, most }) => least <= begin && begin <= most);
  const least = Math.max(...agreed.map((range) => range.least));
  const most = Math.min(...agreed.map((range) => range.most));
  return ranges.filter((range) => range.least > most || range.most < least).map(({ placed }) => placed);
}

/** Cells of one row that stand no lower than a row above. */
function outOfRow(cells: readonly PlacedCell[]): readonly PlacedCell[] {
  const own = cells.filter(({ cell }) => cell.rowSpan === 1);
  const rows = [...new Set(own.map(({ row }) => row))].toSorted((a, b) => a - b);
  let above = -Infinity;
  return rows.flatMap((row) => {
    const inRow = own.filter((one) => one.row === row);
    const wrong = inRow.filter(({ glyphs }) => glyphs.some(({ y }) => y <= above));
    above = Math.max(above, ...inRow.flatMap(({ glyphs }) => glyphs.map(({ y }) => y)));
    return wrong;
  });
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
