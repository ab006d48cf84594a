/** Divides a row that is higher than a page: what of its cells stands before the end of the page, and what after it. */
import type { BrokenCell } from './row-heights.ts';

type Rows = readonly (readonly BrokenCell[])[];

/** Which row of the table a laid-out row is, or goes on with. */
export interface RowSource {
  readonly index: number;
  readonly continues?: true;
}

/** Rows, some of which are parts of one. */
export interface DividedRows {
  readonly body: Rows;
  readonly sources: readonly RowSource[];
}

/** Rows of which none is divided. */
export function identity(body: Rows): DividedRows {
  return { body, sources: body.map((_, index) => ({ index })) };
}

/** Lines of the highest cell that stands in this row alone. */
export function linesOfRow(cells: readonly BrokenCell[]): number {
  return Math.max(0, ...cells.filter(({ rowSpan }) => rowSpan === 1).map(({ lines }) => lines.length));
}

/** The rows with row `at` made two, of which the first has `lines` lines; a cell that covers it covers both. */
export function divideRow({ body, sources }: DividedRows, at: number, lines: number): DividedRows {
  const divided = body.flatMap((cells, row): Rows => {
    if (row < at) return [cells.map((cell) => (cell.row + cell.rowSpan > at ? higher(cell) : cell))];
    if (row > at) return [cells.map(lower)];
    return [
      cells.map((cell) => (cell.rowSpan > 1 ? higher(cell) : cutCell(cell, lines)[0])),
      cells.filter(({ rowSpan }) => rowSpan === 1).map((cell) => lower(cutCell(cell, lines)[1])),
    ];
  });
  const source = sources[at] ?? { index: at };
  return { body: divided, sources: sources.toSpliced(at + 1, 0, { index: source.index, continues: true }) };
}

function higher(cell: BrokenCell): BrokenCell {
  return { ...cell, rowSpan: cell.rowSpan + 1 };
}

function lower(cell: BrokenCell): BrokenCell {
  return { ...cell, row: cell.row + 1 };
}

function cutCell(cell: BrokenCell, count: number): readonly [BrokenCell, BrokenCell] {
  const { text, lines } = cell;
  const end = endOfLines(text, lines.slice(0, count));
  const rest = lines.slice(count);
  if (rest.length === 0) return [cell, { ...cell, text: '', lines: [''] }];
  const trimmed = text[end - 1] === '\n' ? end - 1 : end;
  return [
    { ...cell, text: text.slice(0, trimmed), lines: lines.slice(0, count), atTop: true },
    { ...cell, text: text.slice(end), lines: rest, atTop: true },
  ];
}

/** Where the first lines of a text end in it; `\n` after a line belongs to it. */
function endOfLines(text: string, lines: readonly string[]): number {
  let end = 0;
  for (const line of lines) {
    end += line.length;
    if (text[end] === '\n') end += 1;
  }
  return end;
}
