/** The engine: lays a definition out with pdfmake, and writes the pages. */
import type { ReportFonts } from '../../../fonts/report-fonts.ts';
import { attachFiles } from './attachments.ts';
import type { Attachment } from './attachments.ts';
import { PdfDocument } from './document.ts';
import { layOutPages } from './layout-builder.ts';
import type { GridLayout } from './layout-builder.ts';
import type { ArchiveLevel, PdfMetadata } from './metadata.ts';
import type { SectionNode } from './nodes.ts';
import type { PageMark } from './page-mark.ts';
import type { Page } from './pdfmake-internals.ts';
import { GivenLineRenderer } from './renderer.ts';
import type { StructureElement } from './structure.ts';
import type { WatermarkText } from './watermark.ts';
import { writeStructure } from './write-structure.ts';

/** The pages and what they are about. */
export interface PagesDefinition {
  readonly metadata: PdfMetadata;
  readonly sections: readonly SectionNode[];
  /** The root of the elements that the sections' texts name. */
  readonly structure: StructureElement;
  readonly grid: GridLayout;
  /** Page numbers, one entry a page. */
  readonly marks: readonly (PageMark | undefined)[];
  /** What lies under each page of a draft. */
  readonly watermark?: WatermarkText | undefined;
}

/** What is written, and as what kind of file. */
export interface PdfDefinition extends PagesDefinition {
  readonly level: ArchiveLevel;
  readonly attachments: readonly Attachment[];
  /** For print on both sides: how far the paper reaches out of the cut page, in points. */
  readonly bleed?: number;
}

/** Pages laid out but not yet written: the guards look at them. */
export interface TypesetPages {
  readonly document: PdfDocument;
  readonly pages: readonly Page[];
}

/** Lays the definition out. */
export function typeset(definition: PdfDefinition, fonts: ReportFonts): TypesetPages {
  const document = new PdfDocument(fonts, definition.metadata, definition.level);
  return { document, pages: layOutPages(definition.sections, definition.grid, document) };
}

/** Writes the pages; a document can be written once. */
export async function write(
  { document, pages }: TypesetPages,
  { marks, watermark, structure, attachments, metadata, bleed }: PdfDefinition,
): Promise<Uint8Array> {
  if (bleed !== undefined) document.prepareForPrint(bleed);
  const tagging = new GivenLineRenderer(document).renderMarkedPages(pages, marks, watermark);
  writeStructure(structure, tagging, document);
  attachFiles(attachments, metadata.date, document);
  return await document.bytes();
}
