/** Embeds fonts that are open already: pdfkit would open the file once more, for each document. */
import type { FontFace, KeepSubset } from '../../../layout/fonts.ts';
import type { EmbeddedFont, PdfmakeDocument } from './pdfmake-internals.ts';

type EmbeddedFontClass = new (document: PdfmakeDocument, font: object, id: string) => EmbeddedFont;

/** pdfkit exports the class of its fonts nowhere; each of them has it. */
let embeddedFontClass: EmbeddedFontClass | undefined;

/** Glyphs of texts, looked up once for all documents. */
const layoutCaches = new WeakMap<FontFace, object>();

/** Makes a font part of a document. */
export function embedFont(document: PdfmakeDocument, face: FontFace): EmbeddedFont {
  embeddedFontClass ??= classOf(document, face);
  const id = `F${String(Object.keys(document._fontFamilies).length + 1)}`;
  const embedded = new embeddedFontClass(document, face.font, id);
  const layoutCache = layoutCaches.get(face) ?? embedded.layoutCache;
  layoutCaches.set(face, layoutCache);
  embedded.layoutCache = layoutCache;
  if (face.keepSubset !== undefined) keepSubset(embedded, face.keepSubset);
  document._fontFamilies[id] = embedded;
  return embedded;
}

/** Has a subset made only where none was kept; pdfkit asks for it when the document ends. */
function keepSubset({ subset }: EmbeddedFont, keep: KeepSubset): void {
  const make = subset.encode.bind(subset);
  subset.encode = () => keep([...subset.glyphs], make);
}

/** The class of a font that pdfkit opens by itself and then forgets. */
function classOf(document: PdfmakeDocument, { bytes, member }: FontFace): EmbeddedFontClass {
  const families = document._fontFamilies;
  document._fontFamilies = {};
  document.font(bytes, member);
  const opened = document._font;
  document._fontFamilies = families;
  if (opened === null) throw new TypeError('pdfkit opened no font.');
  return opened.constructor as EmbeddedFontClass;
}
