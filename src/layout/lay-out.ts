/** Lays out a report: lines, rows and headings on pages, and from these the numbers of the contents list. */
import type { Part, Report } from '../model/report.ts';
import { breakContents, listContents } from './contents.ts';
import type { FontMetrics } from './font-metrics.ts';
import { coverUnitLines, partTitleLines } from './front-matter.ts';
import type { LaidOutPart, LaidOutReport, LaidOutSheet } from './laid-out-report.ts';
import { layOutSheet } from './sheet-pages.ts';

/**
 * Page 1 is the title page of the first part; the cover and the contents list stand before it.
 * @throws LayoutProblem when something does not fit a page.
 */
export function layOut(report: Report, metrics: FontMetrics): LaidOutReport {
  const parts = layOutParts(report.parts, metrics);
  const contents = listContents(parts, metrics);
  const contentsPages = breakContents(contents);
  const frontPages = 1 + contentsPages.length;
  return {
    report,
    coverUnitLines: coverUnitLines(report.cover.unitName, metrics),
    contents,
    contentsPages,
    parts,
    frontPages,
    pageCount: frontPages + lastPage(parts),
  };
}

function layOutParts(parts: readonly Part[], metrics: FontMetrics): readonly LaidOutPart[] {
  const laidOut: LaidOutPart[] = [];
  for (const part of parts) laidOut.push(layOutPart(part, lastPage(laidOut) + 1, metrics));
  return laidOut;
}

/** A part's title page, then its sheets, each from a new page on. A sheet without blocks takes no page. */
function layOutPart(part: Part, page: number, metrics: FontMetrics): LaidOutPart {
  const sheets: LaidOutSheet[] = [];
  for (const sheet of part.sheets) {
    if (sheet.blocks.length === 0) continue;
    sheets.push(layOutSheet(sheet, (sheets.at(-1)?.lastPage ?? page) + 1, metrics));
  }
  return { part, page, titleLines: partTitleLines(part, metrics), sheets };
}

function lastPage(parts: readonly LaidOutPart[]): number {
  const last = parts.at(-1);
  return last?.sheets.at(-1)?.lastPage ?? last?.page ?? 0;
}
