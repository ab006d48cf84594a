/** Glyphs and widths of single characters, each looked up once. */
import type { EmbeddedFont } from './pdfmake-internals.ts';

/** A character in one font. */
export interface EncodedCharacter {
  /** Glyph numbers as the PDF's hexadecimal text. */
  readonly hex: string;
  /** Advance width in em. */
  readonly advance: number;
}

export class FontEncoder {
  private readonly characters = new Map<string, EncodedCharacter>();

  constructor(
    readonly font: EmbeddedFont,
    /** Whether strokes are drawn thicker, in place of a bold weight. */
    readonly emboldened: boolean,
  ) {}

  /** A code point on its own, so that neither kerning nor ligatures apply: Word sets the text so. */
  encode(character: string): EncodedCharacter {
    const known = this.characters.get(character);
    if (known !== undefined) return known;
    const [glyphs, positions] = this.font.encode(character);
    const advance = positions.reduce((sum, { advanceWidth }) => sum + advanceWidth, 0) / 1000;
    const encoded = { hex: glyphs.join(''), advance };
    this.characters.set(character, encoded);
    return encoded;
  }
}
