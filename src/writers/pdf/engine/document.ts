/** The PDF document: its metadata, page labels and fonts. */
import { FontEncoder } from './font-encoder.ts';
import { PdfmakeDocument } from './pdfmake-internals.ts';
import type { FontFamily, FontName } from './set-text.ts';

interface PdfFontFamily {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

/** The bytes of the font files, by family and weight. */
export type PdfFonts = Readonly<Record<FontFamily, PdfFontFamily>>;

export interface PdfMetadata {
  readonly title: string;
  readonly author: string;
  readonly language: string;
  /** Date of creation and of the last change, the same for every run. */
  readonly date: Date;
  /** Pages at the front, labelled i, ii …; those after them 1, 2 … */
  readonly frontPages: number;
}

const producer = 'juesuan';

/** A pdfmake document that measures and encodes characters one by one, so that no kerning and no ligature occurs. */
export class PdfDocument extends PdfmakeDocument {
  private readonly encoders = new Map<string, FontEncoder>();

  constructor(fonts: PdfFonts, metadata: PdfMetadata) {
    const { title, author, language, date, frontPages } = metadata;
    super(
      {
        serif: { normal: fonts.serif.regular, bold: fonts.serif.bold },
        sans: { normal: fonts.sans.regular, bold: fonts.sans.bold },
        latin: { normal: fonts.latin.regular, bold: fonts.latin.bold },
      },
      {},
      {},
      {},
      {
        pdfVersion: '1.7',
        lang: language,
        displayTitle: true,
        compress: true,
        autoFirstPage: false,
        font: null,
        info: {
          Title: title,
          Author: author,
          Creator: producer,
          Producer: producer,
          CreationDate: date,
          ModDate: date,
        },
      },
    );
    this._root.data['PageLabels'] = { Nums: [0, { S: 'r' }, frontPages, { S: 'D' }] };
  }

  /** The encoder of a font, opened when first asked for. */
  encoder({ family, bold }: FontName): FontEncoder {
    const key = `${family}/${String(bold)}`;
    const known = this.encoders.get(key) ?? new FontEncoder(this.provideFont(family, bold, false));
    this.encoders.set(key, known);
    return known;
  }

  /** pdfkit writes the metadata into XML as they stand; a title may hold & or <. */
  override _addInfo(): void {
    const texts = { ...this.info };
    for (const [key, value] of Object.entries(texts)) {
      if (typeof value === 'string') this.info[key] = escapeXml(value);
    }
    super._addInfo();
    Object.assign(this.info, texts);
  }
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
