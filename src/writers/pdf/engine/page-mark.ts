/** A page number and its place. */
import { placeLine, runWidth } from './place-line.ts';
import type { Advance, PlacedRun } from './place-line.ts';
import type { Run } from './set-text.ts';

/** Lengths in points on the upright sheet, from its upper left corner. */
export interface PageMark {
  readonly runs: readonly Run[];
  readonly size: number;
  /** Which end of the text stands at `x`. */
  readonly anchor: 'left' | 'right';
  readonly x: number;
  readonly baseline: number;
  /** The height of the upright sheet when the page shows it turned, its head to the right. */
  readonly turnedHeight?: number;
}

/** The mark's runs and where they begin. */
export function placeMark(mark: PageMark, advance: Advance): { runs: readonly PlacedRun[]; x: number } {
  const width = mark.runs.reduce((sum, run) => sum + runWidth(run, mark.size, advance), 0);
  const line = { segments: [{ runs: mark.runs, align: 'left' }], page: 0 } as const;
  return {
    runs: placeLine(line, mark.size, width, advance),
    x: mark.anchor === 'right' ? mark.x - width : mark.x,
  };
}

/** The matrix that takes places on the upright sheet to the turned page: (x, y) → (height − y, x). */
export function markTransform({ turnedHeight }: PageMark): readonly number[] | undefined {
  return turnedHeight === undefined ? undefined : [0, 1, -1, 0, turnedHeight, 0];
}
