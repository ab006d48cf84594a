/** Widths of text in twips. */
import type { FontMetrics } from '../fonts/font-metrics.ts';
import type { TextStyle } from './typography.ts';

/** How a run of characters is set, as far as its width depends on it. */
export type Measured = Pick<TextStyle, 'font' | 'bold' | 'halfPoints'>;

/** Width of one character (a code point) in twips. */
export function characterWidth(character: string, style: Measured, metrics: FontMetrics): number {
  return metrics.advance(character, style.font, style.bold === true) * style.halfPoints * 10;
}

/** Width of a text in twips; no kerning, as in Word. */
export function textAdvance(text: string, style: Measured, metrics: FontMetrics): number {
  let width = 0;
  for (const character of text) width += characterWidth(character, style, metrics);
  return width;
}
