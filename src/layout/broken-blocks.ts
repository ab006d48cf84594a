/** Blocks of a sheet with their lines broken, before they are put on pages. */
import type { Block, Orientation, Row, Span, Table, TableCaption } from '../model/report.ts';
import type { FontMetrics } from '../fonts/font-metrics.ts';
import type { CaptionLines, LaidOutText } from './laid-out-report.ts';
import { fillPlainLines, textAdvance } from './line-filling.ts';
import { breakCell, sizeOfAmounts } from './row-heights.ts';
import { placeCells } from '../model/place-cells.ts';
import type { BrokenTable } from './table-pages.ts';
import { breakText, lineWidth, styleOf } from './text-lines.ts';
import { tableMetrics, typography } from './typography.ts';
import type { TextStyle } from './typography.ts';

export type BrokenBlock = BrokenText | BrokenTableBlock;

export interface BrokenText {
  readonly kind: 'text';
  readonly block: LaidOutText['block'];
  readonly style: TextStyle;
  readonly lines: readonly (readonly Span[])[];
}

export interface BrokenTableBlock extends BrokenTable {
  readonly kind: 'table';
  readonly table: Table;
  readonly captions: readonly CaptionLines[];
  readonly notes: readonly (readonly string[])[];
}

/** Breaks the text of a block, cells and notes included, into lines. */
export function breakBlock(block: Block, orientation: Orientation, metrics: FontMetrics): BrokenBlock {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { kind: 'text', block, style: styleOf(block), lines: breakText(block, orientation, metrics) };
    case 'table':
      return breakTableText(block, orientation, metrics);
  }
}

function breakTableText(table: Table, orientation: Orientation, metrics: FontMetrics): BrokenTableBlock {
  const { columns, header, groups } = table;
  const place = (rows: readonly Row[]) => placeCells(rows, columns.length);
  const [headerRows, bodyRows] = [place(header), place(groups.flatMap(({ rows }) => rows))];
  const amountSize = sizeOfAmounts(bodyRows, columns, metrics);
  const broken = (rows: typeof bodyRows) =>
    rows.map((cells) => cells.map((cell) => breakCell(cell, columns, metrics, amountSize)));
  const { note } = typography;
  const captions = table.captions.map((caption) => breakCaption(caption, orientation, metrics));
  const notes = table.notes.map((text) => fillPlainLines(text, lineWidth(note, orientation), note, metrics));
  return { kind: 'table', table, captions, header: broken(headerRows), body: broken(bodyRows), notes };
}

/** The two ends of a caption never touch: a left one too long for its line goes on in further ones. */
function breakCaption({ left = '', right = '' }: TableCaption, orientation: Orientation, metrics: FontMetrics) {
  const { caption } = typography;
  const apart = right === '' ? 0 : textAdvance(right, caption, metrics) + 2 * widthOfCharacter(caption);
  return { left: fillPlainLines(left, lineWidth(caption, orientation) - apart, caption, metrics), right };
}

/** Width of a Chinese character in twips. */
function widthOfCharacter({ halfPoints }: TextStyle): number {
  return halfPoints * 10;
}

/** Height of a table's captions in twips. */
export function captionsHeight({ captions }: BrokenTableBlock): number {
  return captions.flatMap(({ left }) => left).length * typography.caption.pitch;
}

/** Height of a table's notes, and of what stands between it and the text that it is part of, in twips. */
export function notesHeight({ table, notes }: BrokenTableBlock): number {
  return notes.flat().length * typography.note.pitch + (table.inText === true ? tableMetrics.behindInText : 0);
}
