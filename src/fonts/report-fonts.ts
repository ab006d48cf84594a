/** The fonts of a report as the layout and the PDF share them; files are found and opened elsewhere. */
import type { FontRole } from '../model/font-roles.ts';

/** One weight of a font, opened. The layout measures with it, the PDF draws with it. */
export interface FontFace {
  readonly has: (character: string) => boolean;
  /** Advance width of a character (a code point) in em. */
  readonly advance: (character: string) => number;
  /** The number of the glyph that draws a character; 0 is the one that stands for all that the font lacks. */
  readonly glyph: (character: string) => number;
  /** Advance width of a glyph in em. */
  readonly width: (glyph: number) => number;
  /** The font itself, for the program that draws with it. */
  readonly font: object;
  /** The file it was read from. */
  readonly bytes: Uint8Array;
  /** Which font of the file, where it holds several: its PostScript name. */
  readonly member?: string;
  /** Makes subsets of the font, or finds them made; without it, each is made anew. */
  readonly keepSubset?: KeepSubset;
  /** The font has no bold weight where bold is asked for: its strokes are drawn thicker, as Word does. */
  readonly emboldened?: true;
}

/**
 * Gives the font file with some of its glyphs alone, as `make` gives it, which is asked when no such file was kept.
 * @param glyphs their numbers in the order that they have in the subset
 */
export type KeepSubset = (glyphs: readonly number[], make: () => Uint8Array) => Uint8Array;

export interface ReportFonts {
  /**
   * The font in which a character of a role is set: the first of the role's fonts that has it. ASCII is set in the
   * Latin font. Undefined when no font has it.
   */
  readonly faceFor: (character: string, role: FontRole, bold: boolean) => FontFace | undefined;
}
