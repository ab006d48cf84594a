/** Fills lines with text, greedily, as Word does. */
import type { Span } from '../model/report.ts';
import type { FontMetrics } from '../fonts/font-metrics.ts';
import { breakOffsets } from './line-breaking.ts';
import { charactersOf } from '../fonts/characters.ts';
import type { TextStyle } from './typography.ts';

/** How a run of characters is set, as far as its width depends on it. */
export type Measured = Pick<TextStyle, 'font' | 'bold' | 'halfPoints'>;

/** Width of one character (a code point) in twips. */
function characterWidth(character: string, style: Measured, metrics: FontMetrics): number {
  return metrics.advance(character, style.font, style.bold === true) * style.halfPoints * 10;
}

/** Width of a text in twips; no kerning, as in Word. */
export function textAdvance(text: string, style: Measured, metrics: FontMetrics): number {
  let width = 0;
  for (const character of text) width += characterWidth(character, style, metrics);
  return width;
}

/** Widths available to the first line and to the others, in twips. */
interface LineWidths {
  readonly first: number;
  readonly other: number;
}

/** Sums of widths are binary fractions; this much in excess still fits. */
const tolerance = 1e-6;

/** Breaks spans into lines; each line keeps the spans' marks. Empty text is one line without spans. */
export function fillLines(
  spans: readonly Span[],
  widths: LineWidths,
  style: Measured,
  metrics: FontMetrics,
): readonly (readonly Span[])[] {
  const text = spans.map((span) => span.text).join('');
  const ends = lineEnds(text, characterWidths(spans, style, metrics), widths);
  return ends.map((end, line) => cutSpans(spans, line === 0 ? 0 : (ends[line - 1] ?? 0), end));
}

/** Breaks plain text into lines; `\n` begins a new line. */
export function fillPlainLines(text: string, width: number, style: Measured, metrics: FontMetrics): readonly string[] {
  return text.split('\n').flatMap((part) => {
    if (textAdvance(part, style, metrics) <= width + tolerance) return [part];
    const lines = fillLines([{ text: part }], { first: width, other: width }, style, metrics);
    return lines.map((line) => line.map((span) => span.text).join(''));
  });
}

/** Breaks plain text into as few lines as it needs, of about the same length. */
export function fillEvenLines(text: string, width: number, style: Measured, metrics: FontMetrics): readonly string[] {
  const fullest = fillPlainLines(text, width, style, metrics);
  if (fullest.length === 1) return fullest;
  const step = style.halfPoints * 2.5;
  for (let even = textAdvance(text, style, metrics) / fullest.length; even < width; even += step) {
    const lines = fillPlainLines(text, even, style, metrics);
    if (lines.length === fullest.length) return lines;
  }
  return fullest;
}

/** One width for each UTF-16 unit: that of the code point at its first unit, 0 at its second. */
function characterWidths(spans: readonly Span[], style: Measured, metrics: FontMetrics): readonly number[] {
  return spans.flatMap((span) => {
    const spanStyle: Measured = span.bold === true ? { ...style, bold: true } : style;
    return charactersOf(span.text).flatMap((character) => {
      const width = characterWidth(character, spanStyle, metrics);
      return character.length === 2 ? [width, 0] : [width];
    });
  });
}

/** Offsets at which the lines end. Spaces at a line's end may stand out; a word longer than a line is cut. */
function lineEnds(text: string, advances: readonly number[], widths: LineWidths): readonly number[] {
  const breaks = breakOffsets(text);
  const ends: number[] = [];
  let start = 0;
  while (start < text.length) {
    const width = (ends.length === 0 ? widths.first : widths.other) + tolerance;
    start = endOfLine(text, start, advances, breaks, width);
    ends.push(start);
  }
  return ends.length === 0 ? [0] : ends;
}

function endOfLine(
  text: string,
  start: number,
  advances: readonly number[],
  breaks: ReadonlySet<number>,
  width: number,
): number {
  let used = 0;
  let lastBreak = 0;
  for (let at = start; at < text.length; at++) {
    if (at > start && breaks.has(at)) lastBreak = at;
    used += advances[at] ?? 0;
    const overflows = used > width && text[at] !== ' ';
    if (overflows && lastBreak > start) return lastBreak;
    if (overflows && at > start) return at;
  }
  return text.length;
}

/** The spans between two offsets of their joined text. */
function cutSpans(spans: readonly Span[], from: number, to: number): readonly Span[] {
  const cut: Span[] = [];
  let offset = 0;
  for (const span of spans) {
    const text = span.text.slice(Math.max(0, from - offset), Math.max(0, to - offset));
    if (text !== '') cut.push({ ...span, text });
    offset += span.text.length;
  }
  return cut;
}
