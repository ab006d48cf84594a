/** LaidOutReport → PDF. */
import type { LaidOutReport } from '../../layout/laid-out-report.ts';
import { definePdf } from './definition/definition.ts';
import type { PdfFonts } from './engine/document.ts';
import { typeset, write } from './engine/engine.ts';
import type { ArchiveLevel } from './engine/metadata.ts';
import { guardPages } from './guards/guard-pages.ts';

export interface PdfOptions {
  /** What the file claims to conform to: PDF/A-2a when not given. */
  readonly level?: ArchiveLevel;
}

/**
 * Writes the report as PDF; the same input gives the same bytes.
 * @throws PdfProblem when the pages do not come out as laid out, or a font lacks a character.
 */
export async function writePdf(
  laidOut: LaidOutReport,
  fonts: PdfFonts,
  { level = 'PDF/A-2a' }: PdfOptions = {},
): Promise<Uint8Array> {
  const definition = definePdf(laidOut, level);
  const typesetPages = typeset(definition, fonts);
  guardPages(typesetPages, laidOut);
  return write(typesetPages, definition);
}
