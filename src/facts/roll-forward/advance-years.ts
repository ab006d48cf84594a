import { findYearMentions, yearInDigitsOf } from './year-mentions.ts';
import type { ReasonToStay } from './year-mentions.ts';

/** A year that was advanced, or that was left, and where it stands in the text that is carried over. */
export interface YearPlace {
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  readonly typed: string;
  /** What stands there now; none where the year was left. */
  readonly now?: string;
  readonly stays?: ReasonToStay;
  /** The year with the words around it, as they stand now. */
  readonly around: string;
}

/** Characters shown on either side of a year. */
const shown = 10;

/**
 * Moves every fiscal year that a text names from `from` to `to`, with the years next to it; all else stays.
 * @returns the text, and every place where a year stands
 */
export function advanceYears(
  text: string,
  from: number,
  to: number,
): { readonly text: string; readonly places: readonly YearPlace[] } {
  const lines = text.split('\n').map((line, index) => advanceLine(line, index + 1, from, to));
  return { text: lines.map((line) => line.text).join('\n'), places: lines.flatMap(({ places }) => places) };
}

function advanceLine(line: string, number: number, from: number, to: number) {
  const mentions = findYearMentions(line, from);
  // The new year has as many digits as the old one, so places stay where they were.
  const text = mentions.reduce(
    (advanced, { index, typed, year, stays }) =>
      stays === undefined
        ? advanced.slice(0, index) + yearInDigitsOf(typed, year + to - from) + advanced.slice(index + typed.length)
        : advanced,
    line,
  );
  const places = mentions.map(({ index, typed, stays }): YearPlace => {
    const end = index + typed.length;
    return {
      line: number,
      column: index + 1,
      typed,
      ...(stays === undefined ? { now: text.slice(index, end) } : { stays }),
      around: text.slice(Math.max(0, index - shown), end + shown).trim(),
    };
  });
  return { text, places };
}
