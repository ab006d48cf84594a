/** Sections of the Word template: page size, margins, page numbers. */
import { pageGeometry, pageNumberFromFoot } from '../../layout/page-geometry.ts';
import type { Orientation } from '../../model/report.ts';
import { footers } from './footer-parts.ts';
import { paragraph } from './word-xml.ts';
import { element } from '../../writers/xml-text.ts';

export interface Section {
  readonly orientation: Orientation;
  /** Cover and contents have no page numbers. */
  readonly numbered: boolean;
  /** Number of its first page; without it the numbers run on. */
  readonly firstPage?: number;
}

/** `w:sectPr`. It begins on a new page, which is Word's default. */
export function sectionProperties({ orientation, numbered, firstPage }: Section): string {
  const page = pageGeometry[orientation];
  const references = footers
    .filter((footer) => numbered && footer.orientation === orientation)
    .map(({ relationship, pages }) =>
      element('w:footerReference', { 'w:type': pages === 'odd' ? 'default' : 'even', 'r:id': relationship }),
    );
  return element(
    'w:sectPr',
    {},
    ...references,
    element('w:pgSz', {
      'w:w': page.width,
      'w:h': page.height,
      'w:orient': orientation === 'landscape' ? 'landscape' : undefined,
    }),
    element('w:pgMar', {
      'w:top': page.top,
      'w:right': page.right,
      'w:bottom': page.bottom,
      'w:left': page.left,
      'w:header': 851,
      'w:footer': orientation === 'portrait' ? pageNumberFromFoot : 600,
      'w:gutter': 0,
    }),
    firstPage === undefined ? '' : element('w:pgNumType', { 'w:start': firstPage }),
  );
}

/** The last paragraph of a section that another one follows: one point high, outside of all loops. */
export function sectionEnd(section: Section, runs: readonly string[] = []): string {
  return paragraph('SectionEnd', runs, { section: sectionProperties(section) });
}
