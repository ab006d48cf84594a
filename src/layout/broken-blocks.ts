/** Blocks of a sheet with their lines broken, before they are put on pages. */
import type { Block, Orientation, Span, Table } from '../model/report.ts';
import type { FontMetrics } from '../fonts/font-metrics.ts';
import type { LaidOutText } from './laid-out-report.ts';
import { fillPlainLines } from './line-filling.ts';
import { breakCell } from './row-heights.ts';
import { placeCells } from '../model/place-cells.ts';
import type { BrokenTable } from './table-pages.ts';
import { breakText, lineWidth, styleOf } from './text-lines.ts';
import { typography } from './typography.ts';
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
  const [headerRows, bodyRows] = [header, groups.flatMap(({ rows }) => rows)].map((rows) =>
    placeCells(rows, columns.length).map((cells) => cells.map((cell) => breakCell(cell, columns, metrics))),
  );
  const { note } = typography;
  const notes = table.notes.map((text) => fillPlainLines(text, lineWidth(note, orientation), note, metrics));
  return { kind: 'table', table, header: headerRows ?? [], body: bodyRows ?? [], notes };
}

/** Height of a table's captions in twips. */
export function captionsHeight(table: Table): number {
  return table.captions.length * typography.caption.pitch;
}

/** Height of a table's notes in twips. */
export function notesHeight({ notes }: BrokenTableBlock): number {
  return notes.flat().length * typography.note.pitch;
}
