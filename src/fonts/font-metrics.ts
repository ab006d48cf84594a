/** Widths of characters, as the layout needs them; the fonts behind it are loaded elsewhere. */
import type { FontRole } from '../model/font-roles.ts';
import type { ReportFonts } from './report-fonts.ts';

export interface FontMetrics {
  /** Advance width of one character (a code point) in em. ASCII is measured in the Latin font, as Word sets it. */
  readonly advance: (character: string, role: FontRole, bold: boolean) => number;
}

/** Measures characters, for the layout, with the fonts that they are drawn with; one that no font has counts as an em. */
export function openFontMetrics(fonts: ReportFonts): FontMetrics {
  return { advance: (character, role, bold) => fonts.faceFor(character, role, bold)?.advance(character) ?? 1 };
}
