/** The part of fontkit that measures characters; it ships no types. */
declare module 'fontkit' {
  export interface Font {
    readonly unitsPerEm: number;
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): { readonly advanceWidth: number };
  }
  /** Opens one font file. */
  export function create(bytes: Uint8Array): Font;
}
