/** Puts the blocks of one sheet on pages. A sheet begins at the head of a page. */
import type { ParagraphStyle, Sheet } from '../model/report.ts';
import { breakBlock, captionsHeight, notesHeight } from './broken-blocks.ts';
import type { BrokenBlock, BrokenTableBlock, BrokenText } from './broken-blocks.ts';
import type { FontMetrics } from '../fonts/font-metrics.ts';
import type { LaidOutBlock, LaidOutSheet, LaidOutTable, LaidOutText } from './laid-out-report.ts';
import { laidOutChunks } from './laid-out-chunks.ts';
import { textHeight } from './page-geometry.ts';
import { addedHeight, breakTable, countedHeight, smallestBeginning, stretch } from './table-pages.ts';
import type { TablePage } from './table-pages.ts';

/** A place on a page: the page's number, and the height already used on it in twips. */
interface Place {
  readonly page: number;
  readonly used: number;
  /** How much of that an engine may leave out: it adds nothing to the rows of tables. */
  readonly spare: number;
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
  let place: Place = { page: firstPage, used: 0, spare: 0 };
  broken.forEach((_, index) => {
    const keptWithPrevious = index > 0 && keepsWithNext(broken[index - 1]);
    const needed = keptWithPrevious ? 0 : keptHeight(broken, index, height);
    if (place.used > 0 && place.used + needed > height) place = { page: place.page + 1, used: 0, spare: 0 };
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
function keptHeight(blocks: readonly BrokenBlock[], index: number, full: number): number {
  let height = 0;
  for (let at = index; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block === undefined) break;
    if (block.kind === 'table') {
      const notes = heightBelow(blocks, at, block);
      return height + captionsHeight(block) + smallestBeginning(block, { full, notes });
    }
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
    : placeTable(block, place, height, { notes: heightBelow(blocks, index, block), next: textBehind(blocks, index) });
}

/** The text that goes on on the page where a table ends. */
function textBehind(blocks: readonly BrokenBlock[], index: number): BrokenText | undefined {
  return blocks.slice(index + 1).find((block) => block.kind === 'text');
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
  let { page, used, spare } = place;
  const placedLines = lines.map((spans) => {
    if (used > 0 && used + style.pitch > height) {
      page += 1;
      used = 0;
      spare = 0;
    }
    used += style.pitch;
    return { spans, page };
  });
  return { block: { kind: 'text', block, lines: placedLines }, next: { page, used, spare } };
}

/** Height of what stands under a table, and the text that goes on after it. */
interface Behind {
  readonly notes: number;
  readonly next: BrokenText | undefined;
}

function placeTable(block: BrokenTableBlock, place: Place, height: number, behind: Behind): Placed<LaidOutTable> {
  const { table, captions } = block;
  const above = place.used + captionsHeight(block);
  const broken = breakTable(block, { first: height - above, full: height, notes: behind.notes, spare: place.spare });
  const lastPage = place.page + broken.length - 1;
  const [usedBefore, spareBefore] = broken.length === 1 ? [above, place.spare] : [0, 0];
  const pages = broken.map((page, index) =>
    index === broken.length - 1
      ? steadyEnd(page, { room: height - usedBefore, spare: spareBefore, next: behind.next })
      : page,
  );
  const last = pages.at(-1);
  const own = last === undefined ? { used: 0, spare: 0 } : { used: countedHeight(last), spare: addedHeight(last) };
  return {
    block: {
      kind: 'table',
      table,
      captions,
      chunks: laidOutChunks(table, pages, place.page),
      notes: block.notes.map((lines) => ({ page: lastPage, lines })),
    },
    next: {
      page: lastPage,
      used: usedBefore + own.used + notesHeight(block),
      spare: spareBefore + own.spare,
    },
  };
}

/**
 * The last rows of a table, a little higher where that makes as many lines of the text behind it fit on the page in an
 * engine that adds nothing to rows as in one that does.
 */
function steadyEnd(
  page: TablePage,
  { room, spare, next }: { readonly room: number; readonly spare: number; readonly next: BrokenText | undefined },
): TablePage {
  if (next === undefined || (next.block.kind === 'paragraph' && underTable.has(next.block.style))) return page;
  const { pitch } = next.style;
  const least = room - countedHeight(page);
  const most = least + spare + addedHeight(page);
  const differs = Math.floor(least / pitch) !== Math.floor(most / pitch);
  return differs ? stretch(page, (most % pitch) + 1) : page;
}
