/** Font files opened by pdfkit, kept for further documents: opening one and looking up its glyphs takes long. */
import type { OpenedFont, PdfmakeDocument } from './pdfmake-internals.ts';

/** What does not depend on the document; the bytes of a font file are its key. */
interface SharedFont {
  readonly font: OpenedFont['font'];
  readonly layoutCache: object;
  readonly Embedded: new (document: PdfmakeDocument, font: OpenedFont['font'], id: string) => OpenedFont;
}

const sharedFonts = new WeakMap<Uint8Array, SharedFont>();

/** The font for use in `document`; `open` lets pdfkit open it when no document before had it. */
export function provideShared(document: PdfmakeDocument, file: Uint8Array, open: () => OpenedFont): OpenedFont {
  const shared = sharedFonts.get(file);
  if (shared === undefined) {
    const opened = open();
    const { font, layoutCache } = opened;
    sharedFonts.set(file, { font, layoutCache, Embedded: opened.constructor as SharedFont['Embedded'] });
    return opened;
  }
  document._fontCount += 1;
  const embedded = new shared.Embedded(document, shared.font, `F${String(document._fontCount)}`);
  embedded.layoutCache = shared.layoutCache;
  // pdfkit writes the fonts that it finds here.
  document._fontFamilies[embedded.id] = embedded;
  return embedded;
}
