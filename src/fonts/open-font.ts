/** Opens fonts with fontkit: a font is parsed once, its glyphs are cached once. */
import { create } from 'fontkit';
import type { FontFace } from './report-fonts.ts';

/** The part of fontkit that measures characters; it ships no types. */
interface OpenedFont {
  readonly unitsPerEm: number;
  readonly hmtx: { readonly metrics: WidthTable };
  hasGlyphForCodePoint(codePoint: number): boolean;
  glyphForCodePoint(codePoint: number): Glyph;
  createSubset(): { includeGlyph(glyph: Glyph): number; encode(): Uint8Array };
}

interface Glyph {
  readonly id: number;
}

/** Advance widths of glyphs by number; those after the last are as wide as it (OpenType specification, `hmtx`). */
interface WidthTable {
  readonly length: number;
  get(index: number): { readonly advance: number };
}

/**
 * Opens a font file; each character is looked up once.
 * @param member the PostScript name of the font in a collection
 * @throws what fontkit throws, when the file is damaged
 */
export function openFont(bytes: Uint8Array, member?: string): FontFace {
  const font = create(bytes, member) as OpenedFont | null;
  if (font === null) throw new RangeError(`no font ${String(member)} in the collection`);
  const advances = new Map<string, number>();
  const glyph = (character: string): number => font.glyphForCodePoint(codePointOf(character)).id;
  // A glyph of fontkit tells its width too, but reads the places of all outlines for it.
  const { metrics } = font.hmtx;
  const width = (number: number): number => metrics.get(Math.min(number, metrics.length - 1)).advance / font.unitsPerEm;
  return {
    font,
    bytes,
    ...(member === undefined ? {} : { member }),
    has: (character) => font.hasGlyphForCodePoint(codePointOf(character)),
    glyph,
    width,
    advance(character) {
      const known = advances.get(character);
      if (known !== undefined) return known;
      const advance = width(glyph(character));
      advances.set(character, advance);
      return advance;
    },
  };
}

/** Whether a font has a character and can be embedded with it: tried, for damage shows when a glyph is drawn. */
export function canEmbed({ font, has }: FontFace, character: string): boolean {
  if (!has(character)) return false;
  const opened = font as OpenedFont;
  const subset = opened.createSubset();
  subset.includeGlyph(opened.glyphForCodePoint(codePointOf(character)));
  return subset.encode().length > 0;
}

function codePointOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}
