/** Where the layout's pages stand in a PDF: as they are on the screen, with blank pages between parts in print. */
import type {
  LaidOutReport,
  ContentsEntry,
  LaidOutBlock,
  LaidOutPart,
  LaidOutSheet,
} from '../../layout/laid-out-report.ts';

/** Page indexes count from 0 and include the front pages. */
export interface PlacedReport extends LaidOutReport {
  /** Index of the first page of the contents list. */
  readonly contentsIndex: number;
  /** Indexes of the pages that are left blank. */
  readonly blankPages: ReadonlySet<number>;
}

/** One page after the other. */
export function placeForScreen(laidOut: LaidOutReport): PlacedReport {
  return { ...laidOut, contentsIndex: 1, blankPages: new Set() };
}

/**
 * For double-sided print: the contents list and each part begin on a right-hand page, so a blank page stands before some
 * of them. Blank pages count: the page numbers, and the contents list with them, are those of the print.
 */
export function placeForPrint(laidOut: LaidOutReport): PlacedReport {
  const { parts, contents, contentsPages, pageCount, frontPages } = laidOut;
  const hasFront = laidOut.report.front !== undefined;
  const contentsIndex = hasFront ? 2 : 0;
  const front = upToEven(contentsIndex + contentsPages.length);
  const firstPages = parts.map(({ page }) => page);
  const moves = movesOf(firstPages);
  const move = (page: number): number => page + (moves.findLast(({ from }) => from <= page)?.by ?? 0);
  const moveEntry = (entry: ContentsEntry): ContentsEntry => ({ ...entry, page: move(entry.page) });
  const blanks = [
    ...(hasFront ? [1] : []),
    ...(front > contentsIndex + contentsPages.length ? [front - 1] : []),
    ...moves.flatMap(({ from, by }, index) => (by > (moves[index - 1]?.by ?? 0) ? [front + from + by - 2] : [])),
  ];
  return {
    ...laidOut,
    contents: contents.map(moveEntry),
    contentsPages: contentsPages.map((entries) => entries.map(moveEntry)),
    parts: parts.map((part) => movePart(part, move)),
    frontPages: front,
    pageCount: front + move(pageCount - frontPages),
    contentsIndex,
    blankPages: new Set(blanks),
  };
}

/** By how many pages everything from page `from` on moves back. */
interface Move {
  readonly from: number;
  readonly by: number;
}

function movesOf(firstPages: readonly number[]): readonly Move[] {
  const moves: Move[] = [];
  for (const from of firstPages) {
    const before = moves.at(-1)?.by ?? 0;
    moves.push({ from, by: before + ((from + before) % 2 === 0 ? 1 : 0) });
  }
  return moves;
}

function upToEven(count: number): number {
  return count + (count % 2);
}

type MovePage = (page: number) => number;

function movePart(part: LaidOutPart, move: MovePage): LaidOutPart {
  return { ...part, page: move(part.page), sheets: part.sheets.map((sheet) => moveSheet(sheet, move)) };
}

function moveSheet(sheet: LaidOutSheet, move: MovePage): LaidOutSheet {
  return {
    ...sheet,
    firstPage: move(sheet.firstPage),
    lastPage: move(sheet.lastPage),
    blocks: sheet.blocks.map((block) => moveBlock(block, move)),
  };
}

function moveBlock(block: LaidOutBlock, move: MovePage): LaidOutBlock {
  const moved = <T extends { readonly page: number }>(one: T): T => ({ ...one, page: move(one.page) });
  switch (block.kind) {
    case 'text':
      return { ...block, lines: block.lines.map(moved) };
    case 'table':
      return { ...block, chunks: block.chunks.map(moved), notes: block.notes.map(moved) };
  }
}
