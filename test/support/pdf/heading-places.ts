/** Where the layout puts titles and headings: pages and heights, reckoned from it alone. */
import type { LaidOutPart, LaidOutSheet } from '../../../src/layout/laid-out-report.ts';
import { pageGeometry } from '../../../src/layout/page-geometry.ts';
import { blankLines, typography } from '../../../src/layout/typography.ts';
import type { HeadingLevel } from '../../../src/model/report.ts';
import type { PlacedReport } from '../../../src/writers/pdf/placed-report.ts';

export interface HeadingPlace {
  /** Of the part or heading. */
  readonly id: string;
  readonly title: string;
  readonly level: HeadingLevel;
  /** Index of the page, from 0. */
  readonly pageIndex: number;
  /** Distance of its first line's upper edge from the upper edge of the page, in points. */
  readonly y: number;
}

/** Title pages and headings in reading order. */
export function headingPlaces({ parts, frontPages }: PlacedReport): readonly HeadingPlace[] {
  return parts.flatMap((part) => [
    ...titlePagePlace(part, frontPages),
    ...part.sheets.flatMap((sheet) => sheetPlaces(sheet, frontPages)),
  ]);
}

function titlePagePlace({ part: { id, titlePage }, page }: LaidOutPart, frontPages: number): readonly HeadingPlace[] {
  if (titlePage === undefined) return [];
  const y = (pageGeometry.portrait.top + blankLines.abovePartTitle * typography.blank.pitch) / 20;
  return [{ id, title: `${titlePage.ordinal} ${titlePage.title}`, level: 1, pageIndex: frontPages + page - 1, y }];
}

function sheetPlaces({ sheet, firstPage, blocks }: LaidOutSheet, frontPages: number): readonly HeadingPlace[] {
  const places: HeadingPlace[] = [];
  let [page, used, tables] = [firstPage, 0, 0];
  for (const laidOut of blocks) {
    if (laidOut.kind === 'table') {
      tables += 1;
      continue;
    }
    const { block, lines } = laidOut;
    lines.forEach((line, index) => {
      if (line.page !== page) [page, used] = [line.page, 0];
      if (block.kind === 'heading' && index === 0) {
        if (tables > 0) throw new Error(`${block.text} stands under a table, whose height is not reckoned here`);
        const y = (pageGeometry[sheet.orientation].top + used) / 20;
        places.push({ id: block.id, title: block.text, level: block.level, pageIndex: frontPages + page - 1, y });
      }
      used += typography[block.style].pitch;
    });
  }
  return places;
}
