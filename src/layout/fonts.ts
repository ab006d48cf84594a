/** The fonts of a report as the layout and the PDF share them; files are found and opened elsewhere. */
import type { FontRole } from './typography.ts';

/** One weight of a font, opened. The layout measures with it, the PDF draws with it. */
export interface FontFace {
  readonly has: (character: string) => boolean;
  /** Advance width of a character (a code point) in em. */
  readonly advance: (character: string) => number;
  /** The font itself, for the program that draws with it. */
  readonly font: object;
  /** The file it was read from. */
  readonly bytes: Uint8Array;
}

export interface ReportFonts {
  /** The font in which a role's text is set: its Chinese characters, or its visible ASCII characters. */
  readonly faceFor: (role: FontRole, latin: boolean, bold: boolean) => FontFace;
}
