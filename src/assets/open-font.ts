/** Opens fonts, with the instance of fontkit that the PDF engine has: a font is parsed once, its glyphs are cached once. */
import { createRequire } from 'node:module';
import type { FontFace } from '../layout/fonts.ts';

/** The part of fontkit that measures characters; it ships no types. */
interface OpenedFont {
  readonly unitsPerEm: number;
  hasGlyphForCodePoint(codePoint: number): boolean;
  glyphForCodePoint(codePoint: number): { readonly advanceWidth: number };
}

const require = createRequire(import.meta.url);
const fontkit = require('fontkit') as { create(bytes: Uint8Array): OpenedFont };

/** Opens a font file; each character is looked up once. */
export function openFont(bytes: Uint8Array): FontFace {
  const font = fontkit.create(bytes);
  const advances = new Map<string, number>();
  return {
    font,
    bytes,
    has: (character) => font.hasGlyphForCodePoint(codePointOf(character)),
    advance(character) {
      const known = advances.get(character);
      if (known !== undefined) return known;
      const advance = font.glyphForCodePoint(codePointOf(character)).advanceWidth / font.unitsPerEm;
      advances.set(character, advance);
      return advance;
    },
  };
}

function codePointOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}
