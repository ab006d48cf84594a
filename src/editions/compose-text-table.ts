/** A table that the clerk types among the text: a Markdown table, as wide as the text, in the type of the official tables. */
import type { Tokens } from 'marked';
import type { Cell, Column, Table } from '../model/report.ts';

/** Width of the text on a portrait page, and the margins of a cell, in twips. */
const [textWidth, cellMargins] = [8961, 120] as const;

/** All column widths but one are multiples of this: see `columnsOf`. */
const step = 15;

/** No column is narrower than two characters. */
const leastWidth = 2 * 180 + cellMargins;

/** Marks of alignment hold for all of a column. Without one heads are centred, and columns of numbers end at the right. */
export function composeTextTable({ header, rows, align }: Tokens.Table, id: string): Table {
  const heads = header.map(({ text }, column): Cell => ({
    ...cellOf(text),
    align: align[column] ?? 'center',
    header: 'column',
  }));
  const body = rows.map((cells) => cells.map(({ text }) => cellOf(text)));
  const sides = heads.map((_, column) => {
    const given = body.map((cells) => cells[column]?.text ?? '').filter((text) => text !== '');
    return align[column] ?? (given.length > 0 && given.every(isNumber) ? 'right' : 'left');
  });
  const aligned = body.map((cells) => ({
    cells: cells.map((cell, column): Cell => ({ ...cell, align: sides[column] ?? 'left' })),
  }));
  return {
    kind: 'table',
    id,
    inText: true,
    description: `表格：${heads.map(({ text }) => text.replaceAll('\n', '')).join('、')}`,
    captions: [],
    columns: columnWidths(heads.map((head, column) => [head, ...body.map((cells) => cells[column])])),
    header: [{ cells: heads }],
    groups: [{ name: 'rows', rows: aligned }],
    notes: [],
  };
}

/** `<br>` begins a new line; a cell that is bold from end to end is bold. */
function cellOf(typed: string): Omit<Cell, 'align'> {
  const text = typed
    .split(/<br *\/?>/i)
    .map((line) => line.trim())
    .join('\n');
  const plain = text.replaceAll('**', '');
  return text === `**${plain}**` ? { text: plain, bold: true } : { text: plain };
}

function isNumber(text: string): boolean {
  return /^[-+]?[\d,]+(\.\d+)?[%‰]?$/.test(text);
}

/**
 * Columns share the text's width as their contents want it: what is narrow has its room, and the wide ones part what is
 * left; where there is room for all, each has its share of the rest.
 */
function columnWidths(contents: readonly (readonly (Pick<Cell, 'text'> | undefined)[])[]): readonly Column[] {
  const texts = contents.map((cells) => cells.flatMap((cell) => cell?.text.split('\n') ?? []));
  const wanted = texts.map((lines) => Math.max(leastWidth, ...lines.map((line) => widthOf(line) + cellMargins)));
  const all = wanted.reduce((sum, width) => sum + width, 0);
  const shared = all <= textWidth ? wanted.map((width) => (width * textWidth) / all) : partOut(wanted);
  const widths = shared.map((width) => Math.floor(width / step) * step);
  const widest = widths.indexOf(Math.max(...widths));
  const rest = textWidth - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, column) => ({ width: column === widest ? width + rest : width }));
}

/** Each column its wish, as far as that is not more than its part of what the narrower ones leave. */
function partOut(wanted: readonly number[]): readonly number[] {
  let left: number = textWidth;
  const parts = new Map<number, number>();
  const narrowFirst = wanted.map((width, column) => ({ width, column })).toSorted((a, b) => a.width - b.width);
  narrowFirst.forEach(({ width, column }, index) => {
    const part = Math.min(width, left / (narrowFirst.length - index));
    parts.set(column, part);
    left -= part;
  });
  return wanted.map((_, column) => parts.get(column) ?? leastWidth);
}

/** Width of a line at 9 pt, in twips: near enough to part the room. */
function widthOf(line: string): number {
  return Array.from(line).reduce((sum, character) => sum + (/[ -~]/.test(character) ? 100 : 180), 0);
}
