/** Headings and lists of every kind of document, and where its bookmarks and links lead. */
import { describe, expect, it } from 'vitest';
import { openFontMetrics } from '../../../src/fonts/font-metrics.ts';
import { loadFonts } from '../../../src/fonts/load-fonts.ts';
import { layOut } from '../../../src/layout/lay-out.ts';
import { placeForPrint, placeForScreen } from '../../../src/writers/pdf/placed-report.ts';
import { writePdf } from '../../../src/writers/pdf/write-pdf.ts';
import { composeDocument, everyDocument } from '../../support/every-document.ts';
import { listItems } from '../../support/list-items.ts';
import { headingPlaces } from '../../support/pdf/heading-places.ts';
import type { HeadingPlace } from '../../support/pdf/heading-places.ts';
import { readPdfFile } from '../../support/pdf/pdf-objects.ts';
import { readItems } from '../../support/pdf/pdf-lists.ts';
import { readBookmarks, readDestinations } from '../../support/pdf/pdf-outline.ts';
import type { ReadBookmark } from '../../support/pdf/pdf-outline.ts';
import { elementsOf, readStructure } from '../../support/pdf/pdf-structure.ts';

const fonts = loadFonts();
const metrics = openFontMetrics(fonts);

describe.each(everyDocument)('the PDF of $document, $data $year', (composed) => {
  const report = composeDocument(composed);
  const laidOut = layOut(report, metrics);

  describe.each(['screen', 'print'] as const)('for the %s', async (kind) => {
    const print = kind === 'print';
    const places = headingPlaces(print ? placeForPrint(laidOut) : placeForScreen(laidOut));
    const file = readPdfFile(await writePdf(laidOut, fonts, { print }));

    it('begins with a heading of level 1 and leaves no level out', () => {
      const headings = elementsOf(readStructure(file), 'H1', 'H2', 'H3', 'H4', 'H5', 'H6');
      const squeezed = (text: string) => text.replaceAll(/\s/g, '');
      expect(headings.map(({ type, text }) => [type, squeezed(text)])).toEqual(
        places.map(({ level, title }) => [`H${String(level)}`, squeezed(title)]),
      );
      const levels = headings.map(({ type }) => Number(type.slice(1)));
      expect(levels[0]).toBe(1);
      expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    });

    it('has the lists of the report: their items, labels and texts', () => {
      const items = listItems(report);
      expect(readItems(readStructure(file))).toEqual(
        items.map(({ depth, label, texts }) => ({ depth, label, texts, numbered: label !== '' })),
      );
      expect(elementsOf(readStructure(file), 'L')).toHaveLength(new Set(items.map(({ list }) => list)).size);
    });

    it('has a bookmark for each part and below it for each of its headings, at the heading itself', () => {
      const bookmarkOf = ({ title, pageIndex, y }: HeadingPlace, kids: readonly HeadingPlace[] = []): object => ({
        title,
        pageIndex,
        y: expect.closeTo(y, 2) as number,
        kids: kids.map((kid) => bookmarkOf(kid)),
      });
      const top = report.parts.flatMap(({ id, titlePage, sheets }) => {
        const ids = sheets.flatMap(({ blocks }) =>
          blocks.flatMap((block) => (block.kind === 'heading' ? block.id : [])),
        );
        const headings = places.filter((place) => ids.includes(place.id) && place.level < 3);
        const part = places.find((place) => place.id === id);
        expect(part === undefined).toBe(titlePage === undefined);
        return part === undefined ? headings.map((one) => bookmarkOf(one)) : [bookmarkOf(part, headings)];
      });
      expect(top.length).toBeGreaterThan(1);
      const read: readonly ReadBookmark[] = readBookmarks(file);
      expect(read).toEqual(top);
    });

    it('has a destination for each part and heading, at the heading itself', () => {
      const wanted = new Map(
        places.map(({ id, pageIndex, y }) => [id, { pageIndex, y: expect.closeTo(y, 2) as number }]),
      );
      expect(readDestinations(file)).toEqual(wanted);
    });
  });
});
