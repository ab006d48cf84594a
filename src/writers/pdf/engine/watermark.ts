/** A text that lies under a page: in its middle, rising to the right. */
import { placeLine, runWidth } from './place-line.ts';
import type { Advance, PlacedRun } from './place-line.ts';
import type { Page } from './pdfmake-internals.ts';
import type { Run } from './set-text.ts';

export interface WatermarkText {
  readonly runs: readonly Run[];
  /** In points. */
  readonly size: number;
  /** In degrees. */
  readonly rise: number;
  /** From 0 (black) to 1 (white). */
  readonly gray: number;
}

/** A watermark on one page, as an item that pdfmake passes on in its turn: the first is drawn below the others. */
export class Watermark {
  readonly x = 0;
  readonly y = 0;

  constructor(
    readonly text: WatermarkText,
    readonly pageSize: Page['pageSize'],
  ) {}
}

/** The page with the watermark below all that stands on it. */
export function underlay(page: Page, text: WatermarkText | undefined): Page {
  if (text === undefined) return page;
  return { ...page, items: [{ type: 'line', item: new Watermark(text, page.pageSize) }, ...page.items] };
}

/** Capitals and Chinese characters are centred this far above their baseline, in em. */
const middle = 0.36;

/** The runs from their own origin, and the matrix that brings it to the page: y grows downwards. */
export function placeWatermark(
  { text: { runs, size, rise }, pageSize: { width, height } }: Watermark,
  advance: Advance,
): { readonly runs: readonly PlacedRun[]; readonly x: number; readonly y: number; readonly matrix: readonly number[] } {
  const textWidth = runs.reduce((sum, run) => sum + runWidth(run, size, advance), 0);
  const angle = (rise / 180) * Math.PI;
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
  return {
    runs: placeLine({ segments: [{ runs, align: 'left' }], page: 0 }, size, textWidth, advance),
    x: -textWidth / 2,
    y: middle * size,
    matrix: [cosine, -sine, sine, cosine, width / 2, height / 2],
  };
}
