/** Places the runs of a line: alignment, justification, dot leaders. Lengths in points. */
import { charactersOf } from '../../../fonts/characters.ts';
import type { FontName, Run, Segment, SetLabel, SetLine } from './set-text.ts';
import type { StructureElement } from './structure.ts';

/** Advance width of a character in em. */
export type Advance = (character: string, font: FontName) => number;

export interface PlacedRun extends Run {
  /** Distance from the left edge of the text. */
  readonly x: number;
  /** Extra room after each character. */
  readonly spacing: number;
  /** Dots of a leader: not part of the text. */
  readonly leader?: true;
  /** The element of its segment, or of the segment's label. */
  readonly element?: StructureElement;
}

interface MeasuredSegment {
  readonly runs: readonly { readonly run: Run; readonly width: number; readonly characters: number }[];
  /** Width without the spaces at the end. */
  readonly width: number;
}

/** Puts the runs of `line` into a width. */
export function placeLine(line: SetLine, size: number, width: number, advance: Advance): readonly PlacedRun[] {
  const indent = line.indent ?? 0;
  const room = width - indent;
  const placed = line.segments.map((segment) => {
    const measured = measureSegment(segment, size, advance);
    const { start, spacing } = alignment(segment, measured, room);
    const runs = placeRuns(measured, indent + start, spacing).map((run) => tagRun(run, segment));
    return segment.label === undefined ? runs : cutLabel(runs, segment.label, size, advance);
  });
  const [left = [], right = []] = placed;
  const dots = line.leader === undefined ? [] : placeLeader(line.leader, left, right, size, width, advance);
  return [...left, ...dots, ...right, ...placed.slice(2).flat()];
}

/** Where the text of a placed line ends, spaces at its end not counted. */
export function rightEdge(runs: readonly PlacedRun[], size: number, advance: Advance): number {
  const edges = runs.map((run) => {
    const text = run.text.trimEnd();
    if (text === '') return 0;
    const gaps = run.spacing === 0 ? 0 : charactersOf(text).length - 1;
    return run.x + runWidth({ text, font: run.font }, size, advance) + run.spacing * gaps;
  });
  return Math.max(0, ...edges);
}

/** Width of a run, spaces included. */
export function runWidth({ text, font }: Run, size: number, advance: Advance): number {
  let width = 0;
  for (const character of text) width += advance(character, font);
  return width * size;
}

function measureSegment({ runs }: Segment, size: number, advance: Advance): MeasuredSegment {
  const measured = runs.map((run) => ({
    run,
    width: runWidth(run, size, advance),
    characters: charactersOf(run.text).length,
  }));
  const last = runs.at(-1);
  const spaces = last?.text.slice(last.text.trimEnd().length) ?? '';
  const hanging = last === undefined ? 0 : runWidth({ text: spaces, font: last.font }, size, advance);
  return { runs: measured, width: measured.reduce((sum, { width }) => sum + width, 0) - hanging };
}

function alignment(segment: Segment, measured: MeasuredSegment, room: number): { start: number; spacing: number } {
  const slack = Math.max(0, room - measured.width);
  switch (segment.align) {
    case 'left':
      return { start: 0, spacing: 0 };
    case 'center':
      return { start: slack / 2, spacing: 0 };
    case 'right':
      return { start: slack, spacing: 0 };
    case 'justify':
      return { start: 0, spacing: slack / Math.max(1, countGaps(segment)) };
  }
}

/** Room is added between any two characters, but not within Latin words and numbers. */
function countGaps({ runs }: Segment): number {
  const trimmed = runs.map(({ text, font }, index) => ({
    font,
    characters: charactersOf(index === runs.length - 1 ? text.trimEnd() : text).length,
  }));
  return trimmed.reduce((sum, { font, characters }) => sum + (font.latin ? 1 : characters), 0) - 1;
}

function placeRuns({ runs }: MeasuredSegment, start: number, spacing: number): readonly PlacedRun[] {
  let x = start;
  return runs.map(({ run, width, characters }) => {
    const latin = run.font.latin;
    const placed = { ...run, x, spacing: latin ? 0 : spacing };
    x += width + spacing * (latin ? 1 : characters);
    return placed;
  });
}

function tagRun(run: PlacedRun, { element }: Segment): PlacedRun {
  return element === undefined ? run : { ...run, element };
}

/** Cuts the runs where the label ends; every character stays where it is. */
function cutLabel(
  runs: readonly PlacedRun[],
  { characters, element }: SetLabel,
  size: number,
  advance: Advance,
): readonly PlacedRun[] {
  let left = characters;
  return runs.flatMap((run): readonly PlacedRun[] => {
    const all = charactersOf(run.text);
    const own = all.slice(0, left);
    const rest = all.slice(left);
    left -= own.length;
    if (own.length === 0) return [run];
    const label = { ...run, text: own.join(''), element };
    if (rest.length === 0) return [label];
    const x = run.x + runWidth(label, size, advance) + run.spacing * own.length;
    return [label, { ...run, text: rest.join(''), x }];
  });
}

/** Dots between the left and the right text. They end at the same place in every line, so that they stand in columns. */
function placeLeader(
  font: FontName,
  left: readonly PlacedRun[],
  right: readonly PlacedRun[],
  size: number,
  width: number,
  advance: Advance,
): readonly PlacedRun[] {
  const dot = advance('.', font) * size;
  const from = rightEdge(left, size, advance) + size / 3;
  const to = Math.min(width - 3 * advance('0', font) * size, right[0]?.x ?? width) - dot / 2;
  const count = Math.floor((to - from) / dot);
  if (count < 1) return [];
  return [{ text: '.'.repeat(count), font, x: to - count * dot, spacing: 0, leader: true }];
}
