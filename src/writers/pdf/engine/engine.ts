/** The engine: lays a definition out with pdfmake, and writes the pages. */
import { PdfDocument } from './document.ts';
import type { PdfFonts } from './document.ts';
import { layOutPages } from './layout-builder.ts';
import type { GridLayout } from './layout-builder.ts';
import type { ArchiveLevel, PdfMetadata } from './metadata.ts';
import type { SectionNode } from './nodes.ts';
import type { PageMark } from './page-mark.ts';
import type { Page } from './pdfmake-internals.ts';
import { GivenLineRenderer } from './renderer.ts';
import type { StructureElement } from './structure.ts';
import { writeStructure } from './write-structure.ts';

export interface PdfDefinition {
  readonly metadata: PdfMetadata;
  readonly level: ArchiveLevel;
  readonly sections: readonly SectionNode[];
  /** The root of the elements that the sections' texts name. */
  readonly structure: StructureElement;
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
  const document = new PdfDocument(fonts, definition.metadata, definition.level);
  return { document, pages: layOutPages(definition.sections, definition.grid, document) };
}

/** Writes the pages; a document can be written once. */
export async function write(
  { document, pages }: TypesetPages,
  { marks, structure }: PdfDefinition,
): Promise<Uint8Array> {
  const tagging = new GivenLineRenderer(document).renderMarkedPages(pages, marks);
  writeStructure(structure, tagging, document);
  return await document.bytes();
}
