/** LaidOutReport → PDF. */
import type { ReportFonts } from '../../fonts/report-fonts.ts';
import type { LaidOutReport } from '../../layout/laid-out-report.ts';
import { definePdf } from './definition/definition.ts';
import { typeset, write } from './engine/engine.ts';
import type { PdfDefinition } from './engine/engine.ts';
import type { Attachment } from './engine/attachments.ts';
import type { ArchiveLevel } from './engine/metadata.ts';
import { guardPages } from './guards/guard-pages.ts';
import { placeForPrint, placeForScreen } from './placed-report.ts';

/** Room around the cut page: 3 mm in points. */
const bleed = (3 * 72) / 25.4;

export interface PdfOptions {
  /** What the file claims to conform to: PDF/A-2a when not given, PDF/A-3a with attachments. */
  readonly level?: ArchiveLevel;
  /** Files that travel inside, such as the facts the report was made from. */
  readonly attachments?: readonly Attachment[];
  /** For the print shop: double-sided, parts begin on right-hand pages, room to cut. */
  readonly print?: boolean;
}

/**
 * Writes the report as PDF; the same input gives the same bytes.
 * @throws PdfProblem when the pages do not come out as laid out, or a font lacks a character.
 */
export async function writePdf(
  laidOut: LaidOutReport,
  fonts: ReportFonts,
  { level, attachments = [], print = false }: PdfOptions = {},
): Promise<Uint8Array> {
  const placed = print ? placeForPrint(laidOut) : placeForScreen(laidOut);
  const definition: PdfDefinition = {
    ...definePdf(placed),
    level: level ?? (attachments.length > 0 ? 'PDF/A-3a' : 'PDF/A-2a'),
    attachments,
    ...(print ? { bleed } : {}),
  };
  const typesetPages = typeset(definition, fonts);
  guardPages(typesetPages, placed);
  return write(typesetPages, definition);
}
