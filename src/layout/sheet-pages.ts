/** Puts the blocks of one sheet on pages. A sheet begins at the head of a page. */
import { ForeseenProblem } from '../model/foreseen-problem.ts';
import type { ParagraphStyle, Sheet } from '../model/report.ts';
import { breakBlock, captionsHeight, notesHeight } from './broken-blocks.ts';
import type { BrokenBlock, BrokenTableBlock, BrokenText } from './broken-blocks.ts';
import type { FontMetrics } from '../fonts/font-metrics.ts';
import type { LaidOutBlock, LaidOutSheet, LaidOutTable, LaidOutText } from './laid-out-report.ts';
import { laidOutChunks } from './laid-out-chunks.ts';
import { textHeight } from './page-geometry.ts';
import { breakTable, countedHeight, smallestBeginning } from './table-pages.ts';

/** Why a report cannot be laid out. */
export class LayoutProblem extends ForeseenProblem {
  readonly code: 'LAYOUT_ROW_TOO_HIGH';

  constructor(code: LayoutProblem['code'], message: string) {
    super(message);
    this.code = code;
  }
}

/** A place on a page: the page's number, and the height already used on it in twips. */
interface Place {
  readonly page: number;
  readonly used: number;
}

interface Placed<LaidOut> {
  readonly block: LaidOut;
  readonly next: Place;
}

/** Lays out a sheet that begins on page `firstPage`. */
export function layOutSheet(sheet: Sheet, firstPage: number, metrics: FontMetrics): LaidOutSheet {
  const height = textHeight(sheet.orientation);
  const broken = sheet.blocks.map((block) => breakBlock(block, sheet.orientation, metrics));
  const blocks: LaidOutBlock[] = [];
  let place: Place = { page: firstPage, used: 0 };
  broken.forEach((_, index) => {
    const keptWithPrevious = index > 0 && keepsWithNext(broken[index - 1]);
    const needed = keptWithPrevious ? 0 : keptHeight(broken, index);
    if (place.used > 0 && place.used + needed > height) place = { page: place.page + 1, used: 0 };
    const placed = placeBlock(broken, index, place, height);
    blocks.push(placed.block);
    place = placed.next;
  });
  return { sheet, firstPage, lastPage: place.page, blocks };
}

function keepsWithNext(block: BrokenBlock | undefined): boolean {
  return block?.kind === 'text' && block.style.keepWithNext === true;
}

/** Height of what must stand together from this block on: headings and the beginning of what follows them. */
function keptHeight(blocks: readonly BrokenBlock[], index: number): number {
  let height = 0;
  for (let at = index; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block === undefined) break;
    if (block.kind === 'table')
      return height + captionsHeight(block.table) + smallestBeginning(block, heightBelow(blocks, at, block));
    if (!keepsWithNext(block)) return height + block.style.pitch;
    height += block.lines.length * block.style.pitch;
  }
  return height;
}

function placeBlock(blocks: readonly BrokenBlock[], index: number, place: Place, height: number): Placed<LaidOutBlock> {
  const block = blocks[index];
  if (block === undefined) throw new RangeError(`No block ${String(index)}.`);
  return block.kind === 'text'
    ? placeText(block, place, height)
    : placeTable(block, place, height, heightBelow(blocks, index, block));
}

/** Height of the table's notes and of the lines under it (small print, signatures): they stand with its last row. */
function heightBelow(blocks: readonly BrokenBlock[], index: number, table: BrokenTableBlock): number {
  let below = notesHeight(table);
  for (let at = index + 1; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block?.kind !== 'text' || block.block.kind !== 'paragraph' || !underTable.has(block.block.style)) break;
    below += block.lines.length * block.style.pitch;
  }
  return below;
}

const underTable: ReadonlySet<ParagraphStyle> = new Set(['note', 'signature']);

function placeText({ block, style, lines }: BrokenText, place: Place, height: number): Placed<LaidOutText> {
  let { page, used } = place;
  const placedLines = lines.map((spans) => {
    if (used > 0 && used + style.pitch > height) {
      page += 1;
      used = 0;
    }
    used += style.pitch;
    return { spans, page };
  });
  return { block: { kind: 'text', block, lines: placedLines }, next: { page, used } };
}

function placeTable(block: BrokenTableBlock, place: Place, height: number, below: number): Placed<LaidOutTable> {
  const { table } = block;
  const above = place.used + captionsHeight(table);
  const pages = breakTable(block, { first: height - above, full: height, notes: below });
  const last = pages?.at(-1);
  if (pages === undefined || last === undefined)
    throw new LayoutProblem('LAYOUT_ROW_TOO_HIGH', `表格“${table.description}”中有一行高于一页，请缩短其中的文字`);
  const lastPage = place.page + pages.length - 1;
  const used = (pages.length === 1 ? above : 0) + countedHeight(last) + notesHeight(block);
  return {
    block: {
      kind: 'table',
      table,
      chunks: laidOutChunks(table, pages, place.page),
      notes: block.notes.map((lines) => ({ page: lastPage, lines })),
    },
    next: { page: lastPage, used },
  };
}
