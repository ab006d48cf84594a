/** Widths of characters, as the layout needs them; the fonts behind it are loaded elsewhere. */
import type { FontRole } from '../model/font-roles.ts';

export interface FontMetrics {
  /** Advance width of one character (a code point) in em. ASCII is measured in the Latin font, as Word sets it. */
  readonly advance: (character: string, role: FontRole, bold: boolean) => number;
}
