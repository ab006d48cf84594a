/** The engine: lays a definition out with pdfmake, and writes the pages. */
import { PdfDocument } from './document.ts';
import type { PdfFonts, PdfMetadata } from './document.ts';
import { layOutPages } from './layout-builder.ts';
import type { GridLayout } from './layout-builder.ts';
import type { SectionNode } from './nodes.ts';
import type { PageMark } from './page-mark.ts';
import type { Page } from './pdfmake-internals.ts';
import { GivenLineRenderer } from './renderer.ts';

export interface PdfDefinition {
  readonly metadata: PdfMetadata;
  readonly sections: readonly SectionNode[];
  readonly grid: GridLayout;
  /** Page numbers, one entry a page. */
  readonly marks: readonly (PageMark | undefined)[];
}

/** Pages laid out but not yet written: the guards look at them. */
export interface TypesetPages {
  readonly document: PdfDocument;
  readonly pages: readonly Page[];
}

/** Lays the definition out. */
export function typeset(definition: PdfDefinition, fonts: PdfFonts): TypesetPages {
  const document = new PdfDocument(fonts, definition.metadata);
  return { document, pages: layOutPages(definition.sections, definition.grid, document) };
}

/** Writes the pages; a document can be written once. */
export async function write({ document, pages }: TypesetPages, { marks }: PdfDefinition): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const done = new Promise<void>((resolve, reject) => {
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    document.on('end', resolve);
    document.on('error', reject);
  });
  new GivenLineRenderer(document).renderMarkedPages(pages, marks);
  document.end();
  await done;
  return Buffer.concat(chunks);
}
