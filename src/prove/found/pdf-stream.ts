/** The characters of a PDF in reading order: white space and page numbers out, each character with its place. */
import { squeeze } from '../tokens.ts';
import type { PdfContent, PdfPage, PdfText } from './pdf-content.ts';

/** The box of a character: points on the page with index `page`. */
export interface Glyph {
  readonly page: number;
  readonly left: number;
  readonly right: number;
  /** Of the base line. */
  readonly y: number;
}

export interface PdfStream {
  readonly text: string;
  /** One for each code unit of `text`. */
  readonly glyphs: readonly Glyph[];
  /** For each page the number it bears; undefined for a page without one. */
  readonly numbers: readonly (string | undefined)[];
}

type PageStream = Pick<PdfStream, 'text' | 'glyphs'> & { readonly number: string | undefined };

export function streamOf({ pages }: PdfContent): PdfStream {
  const read = pages.map(readPage);
  return {
    text: read.map(({ text }) => text).join(''),
    glyphs: read.flatMap(({ glyphs }) => glyphs),
    numbers: read.map(({ number }) => number),
  };
}

/** A page draws its number, between dashes, before or after everything else. */
function readPage({ texts }: PdfPage, page: number): PageStream {
  const text = texts.map((one) => squeeze(one.text)).join('');
  const glyphs = texts.flatMap((one) => glyphsOf(one, page));
  const [mark = '', last, first] = /—(\d+)—$|^—(\d+)—/u.exec(text) ?? [];
  if (mark === '') return { text, glyphs, number: undefined };
  const [start, end] = last === undefined ? [mark.length, text.length] : [0, text.length - mark.length];
  return { text: text.slice(start, end), glyphs: glyphs.slice(start, end), number: last ?? first };
}

function glyphsOf({ text, x, y, width }: PdfText, page: number): readonly Glyph[] {
  // The parts of a run are taken as equally wide, which is near enough to tell columns apart.
  const step = width / text.length;
  const glyphs: Glyph[] = [];
  for (let index = 0; index < text.length; index += 1) {
    if (!/\s/.test(text[index] ?? '')) glyphs.push({ page, left: x + index * step, right: x + (index + 1) * step, y });
  }
  return glyphs;
}
