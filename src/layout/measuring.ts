/** Widths of text in twips. */
import type { FontMetrics } from './font-metrics.ts';
import type { TextStyle } from './typography.ts';

/** How a run of characters is set, as far as its width depends on it. */
export type Measured = Pick<TextStyle, 'font' | 'bold' | 'halfPoints'>;

/**
 * Whether the character is set in the Latin font (ASCII, the space included). Everything else, quotation marks and
 * dashes included, is set in the Chinese font, as Word does with the hint `eastAsia`.
 */
export function isLatin(character: string): boolean {
  return character >= ' ' && character <= '~' && character.length === 1;
}

/** The characters (code points) of a text: what the layout counts and measures. */
export function charactersOf(text: string): readonly string[] {
  return Array.from(text);
}

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
