/** Rows that are higher than a page: on each page stands a piece of each of their cells. */
import type { Grid, GridCell } from '../expect/covered-grid.ts';
import type { DocxRow } from '../found/docx-content.ts';
import { squeeze } from '../tokens.ts';

/** What of a cell is drawn in one place; `row` is its row in the table, header rows counted. */
export interface CellPiece {
  readonly cell: GridCell;
  readonly row: number;
  readonly text: string;
  /** It goes on with what stands on the page before. */
  readonly continues: boolean;
}

export function wholeCell(cell: GridCell, row: number): CellPiece {
  return { cell, row, text: cell.cell.text, continues: false };
}

interface DividedPieces {
  readonly above: readonly CellPiece[];
  readonly below: readonly CellPiece[];
}

/** The pieces of a row that does not end on this page, of which `rest` is left; undefined where it does. */
export function divideAtPageEnd(pieces: readonly CellPiece[], rest: string): DividedPieces | undefined {
  const texts = pieces.map(({ text }) => squeeze(text));
  if (texts.join('').length <= rest.length) return undefined;
  const lengths = beginnings(texts, rest);
  if (lengths === undefined) return undefined;
  const cut = (from: 'above' | 'below') =>
    pieces.map((piece, index): CellPiece => {
      const [text = '', length] = [texts[index], lengths[index]];
      return from === 'above'
        ? { ...piece, text: text.slice(0, length) }
        : { ...piece, text: text.slice(length), continues: true };
    });
  return { above: cut('above'), below: cut('below').filter(({ text, cell }) => text !== '' && cell.rowSpan === 1) };
}

/** How much of each text stands in `rest`, one beginning after the other; undefined where they do not make it up. */
function beginnings(texts: readonly string[], rest: string): readonly number[] | undefined {
  const hopeless = new Set<string>();
  const from = (index: number, at: number): readonly number[] | undefined => {
    const text = texts[index];
    if (text === undefined) return at === rest.length ? [] : undefined;
    const state = `${String(index)} ${String(at)}`;
    if (hopeless.has(state)) return undefined;
    for (let length = commonLength(text, rest.slice(at)); length >= Math.min(1, text.length); length -= 1) {
      const others = from(index + 1, at + length);
      if (others !== undefined) return [length, ...others];
    }
    hopeless.add(state);
    return undefined;
  };
  return from(0, 0);
}

function commonLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** The rows of a Word table with those put together that are parts of one row of the report. */
export function joinDividedRows(expected: Grid, actual: readonly DocxRow[]): readonly DocxRow[] {
  const joined: DocxRow[] = [];
  let at = 0;
  for (const grid of expected) {
    const first = actual[at];
    if (first === undefined) break;
    at += 1;
    let row: DocxRow = first;
    for (let both = joinRows(grid, row, actual[at]); both !== undefined; both = joinRows(grid, row, actual[at])) {
      row = both;
      at += 1;
    }
    joined.push(row);
  }
  return [...joined, ...actual.slice(at)];
}

/** Both rows as one, where what the first says of a row is not all, and the second goes on with it. */
function joinRows(grid: readonly GridCell[], row: DocxRow, more: DocxRow | undefined): DocxRow | undefined {
  if (more === undefined) return undefined;
  let column = 0;
  const cells = row.cells.map((cell, index) => {
    const [owner, next] = [grid[column], more.cells[index]];
    column += cell.colSpan;
    if (owner === undefined || next?.colSpan !== cell.colSpan) return undefined;
    // A label is printed again beside each part.
    if (owner.rowSpan > 1) return ['', squeeze(owner.cell.text)].includes(squeeze(cell.text)) ? next : undefined;
    const text = `${cell.text}\n${next.text}`;
    return squeeze(owner.cell.text).startsWith(squeeze(text)) ? { ...cell, text } : undefined;
  });
  const joined = cells.filter((cell) => cell !== undefined);
  const goesOn = joined.some(({ text }, index) => squeeze(text) !== squeeze(row.cells[index]?.text ?? ''));
  return goesOn && joined.length === more.cells.length && joined.length === cells.length
    ? { header: row.header, cells: joined }
    : undefined;
}
