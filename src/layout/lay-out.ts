/** Lays out a report: lines, rows and headings on pages, and from these the numbers of the contents list. */
import type { Part, Report } from '../model/report.ts';
import { breakContents, listContents } from './contents.ts';
import type { FontMetrics } from '../fonts/font-metrics.ts';
import { coverUnitLines, partTitleLines } from './text-lines.ts';
import type { LaidOutPart, LaidOutReport, LaidOutSheet } from './laid-out-report.ts';
import { layOutSheet } from './sheet-pages.ts';

/**
 * Page 1 is the first page of the first part; the cover and the contents list, if there are any, stand before it.
 * @throws LayoutProblem when something does not fit a page.
 */
export function layOut(report: Report, metrics: FontMetrics): LaidOutReport {
  const parts = layOutParts(report.parts, metrics);
  const contents = listContents(parts, metrics);
  const { front } = report;
  const contentsPages = front === undefined ? [] : breakContents(contents);
  const frontPages = front === undefined ? 0 : 1 + contentsPages.length;
  return {
    report,
    coverUnitLines: front === undefined ? [] : coverUnitLines(front.cover.unitName, metrics),
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

/** A part's title page, if it has one, then its sheets, each from a new page on. A sheet without blocks takes no page. */
function layOutPart(part: Part, page: number, metrics: FontMetrics): LaidOutPart {
  const sheets: LaidOutSheet[] = [];
  for (const sheet of part.sheets) {
    if (sheet.blocks.length === 0) continue;
    sheets.push(layOutSheet(sheet, (sheets.at(-1)?.lastPage ?? lastTitlePage(part, page)) + 1, metrics));
  }
  const titleLines = part.titlePage === undefined ? [] : partTitleLines(part.titlePage, metrics);
  return { part, page, titleLines, sheets };
}

/** The page before a part's sheets, where the part begins on `page`. */
function lastTitlePage({ titlePage }: Part, page: number): number {
  return titlePage === undefined ? page - 1 : page;
}

function lastPage(parts: readonly LaidOutPart[]): number {
  const last = parts.at(-1);
  if (last === undefined) return 0;
  return last.sheets.at(-1)?.lastPage ?? lastTitlePage(last.part, last.page);
}
