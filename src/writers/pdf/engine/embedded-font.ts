/**
 * A font in a PDF, with the glyphs that the document uses (ISO 32000-1, 9.7 and 9.9). pdfkit has one too; it shapes
 * each character and reads outlines and names of glyphs where a width is asked for, and opens the font itself.
 */
import type { FontFace } from '../../../fonts/report-fonts.ts';
import { describeFont } from './font-descriptor.ts';
import type { PdfReference, PdfmakeDocument } from './pdfmake-internals.ts';
import { unicodeMap } from './unicode-map.ts';

/** A character in one font. */
export interface EncodedCharacter {
  /** Its glyph's number in the document, as the PDF's hexadecimal text. */
  readonly hex: string;
  /** Advance width in em. */
  readonly advance: number;
}

/** The glyphs of a font that a document uses, as fontkit gathers them. */
interface FontSubset {
  /** Their numbers in the font; `encode` adds those that they are composed of. */
  readonly glyphs: readonly number[];
  /** The table of outlines, in a font that has cubic ones. */
  readonly cff?: object;
  /** Adds a glyph by its number in the font; gives that in the subset. */
  includeGlyph(glyph: number): number;
  /** Makes the font file with these glyphs alone. */
  encode(): Uint8Array;
}

export class EmbeddedFont {
  /** The name by which pages choose the font. */
  readonly id: string;
  readonly #document: PdfmakeDocument;
  readonly #face: FontFace;
  readonly #subset: FontSubset;
  /** By number in the subset: advance widths in thousandths of an em. */
  readonly #widths: number[];
  /** By number in the subset: the character that a glyph was first used for. */
  readonly #characters = ['\0'];
  #dictionary: PdfReference | undefined;

  /** @param number counts the fonts of the document from 1 */
  constructor(document: PdfmakeDocument, face: FontFace, number: number) {
    this.id = `F${String(number)}`;
    this.#document = document;
    this.#face = face;
    this.#subset = (face.font as { createSubset(): FontSubset }).createSubset();
    this.#widths = [thousandths(face.width(0))];
    document._fontFamilies[this.id] = this;
  }

  /** Whether strokes are drawn thicker, in place of a bold weight. */
  get emboldened(): boolean {
    return this.#face.emboldened === true;
  }

  /** A code point on its own, with the glyph that was measured: neither kerning nor ligatures apply, as in Word. */
  encode(character: string): EncodedCharacter {
    const glyph = this.#face.glyph(character);
    const number = this.#subset.includeGlyph(glyph);
    const advance = this.#face.width(glyph);
    this.#widths[number] ??= thousandths(advance);
    this.#characters[number] ??= character;
    return { hex: number.toString(16).padStart(4, '0'), advance };
  }

  /** The font's dictionary, for pages that use it. */
  ref(): PdfReference {
    this.#dictionary ??= this.#document.ref();
    return this.#dictionary;
  }

  /** Writes the font, when the document ends and a page has used it. */
  finalize(): void {
    if (this.#dictionary === undefined) return;
    const cubic = this.#subset.cff !== undefined;
    const { name, descriptor } = describeFont(this.#face, this.id);
    const file = this.#document.ref(cubic ? { Subtype: 'CIDFontType0C' } : {});
    file.end(this.#subsetBytes());
    const glyphs = this.#document.ref({
      Type: 'Font',
      Subtype: cubic ? 'CIDFontType0' : 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: { Registry: new String('Adobe'), Ordering: new String('Identity'), Supplement: 0 },
      FontDescriptor: this.#ended({ ...descriptor, [cubic ? 'FontFile3' : 'FontFile2']: file, ...this.#glyphSet() }),
      W: [0, this.#widths],
      ...(cubic ? {} : { CIDToGIDMap: 'Identity' }),
    });
    glyphs.end();
    const map = this.#document.ref();
    map.end(Buffer.from(unicodeMap(this.#characters), 'latin1'));
    Object.assign(this.#dictionary.data, {
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [glyphs],
      ToUnicode: map,
    });
    this.#dictionary.end();
  }

  #subsetBytes(): Uint8Array {
    const make = (): Uint8Array => this.#subset.encode();
    return this.#face.keepSubset?.([...this.#subset.glyphs], make) ?? make();
  }

  /** PDF/A-1 (ISO 19005-1, 6.3.5) asks which glyphs are there: a bit for each. */
  #glyphSet(): Record<string, unknown> {
    if (this.#document.subset !== 1) return {};
    const bits = Buffer.alloc(Math.ceil(this.#widths.length / 8));
    for (const glyph of this.#widths.keys()) bits[glyph >> 3] = (bits[glyph >> 3] ?? 0) | (0x80 >> (glyph & 7));
    const set = this.#document.ref();
    set.end(bits);
    return { CIDSet: set };
  }

  #ended(data: Record<string, unknown>): PdfReference {
    const reference = this.#document.ref(data);
    reference.end();
    return reference;
  }
}

function thousandths(em: number): number {
  return em * 1000;
}
