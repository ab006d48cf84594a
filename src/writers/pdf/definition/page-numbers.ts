/**
 * Page numbers after GB/T 9704-2012: 4 号, dashes on both sides, odd numbers right, even left, one character in from
 * the text's edge; on a landscape page at the same place of the sheet.
 */
import { pageGeometry, pageNumberFromFoot, points } from '../../../layout/page-geometry.ts';
import { typography } from '../../../layout/typography.ts';
import type { Orientation } from '../../../model/report.ts';
import type { PageMark } from '../engine/page-mark.ts';
import type { PlacedReport } from '../placed-report.ts';
import { textRuns } from './font-runs.ts';

/** One entry a page, front pages and blank pages (which have no number) included. */
export function pageNumbers({
  parts,
  frontPages,
  pageCount,
  blankPages,
}: Pick<PlacedReport, 'parts' | 'frontPages' | 'pageCount' | 'blankPages'>): readonly (PageMark | undefined)[] {
  const orientations = new Map<number, Orientation>();
  for (const { sheet, firstPage, lastPage } of parts.flatMap(({ sheets }) => sheets)) {
    for (let page = firstPage; page <= lastPage; page++) orientations.set(page, sheet.orientation);
  }
  return Array.from({ length: pageCount }, (_, index) => {
    const page = index + 1 - frontPages;
    return page < 1 || blankPages.has(index) ? undefined : pageNumber(page, orientations.get(page) ?? 'portrait');
  });
}

function pageNumber(page: number, orientation: Orientation): PageMark {
  const style = typography.pageNumber;
  const { portrait } = pageGeometry;
  const character = style.halfPoints * 10;
  const odd = page % 2 === 1;
  const mark: PageMark = {
    runs: textRuns(`— ${String(page)} —`, style),
    size: style.halfPoints / 2,
    anchor: odd ? 'right' : 'left',
    x: points(odd ? portrait.width - portrait.right - character : portrait.left + character),
    baseline: points(portrait.height - pageNumberFromFoot - style.pitch * 0.2),
  };
  return orientation === 'landscape' ? { ...mark, turnedHeight: points(portrait.height) } : mark;
}
