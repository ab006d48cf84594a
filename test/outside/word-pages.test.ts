import { describe, expect, inject, it } from 'vitest';
import { openFontMetrics } from '../../src/fonts/font-metrics.ts';
import { loadFonts } from '../../src/fonts/load-fonts.ts';
import { layOut } from '../../src/layout/lay-out.ts';
import { composeYear } from '../support/compose-year.ts';
import { charactersOf, numbersOf, readLines, readPages, squeeze } from './support/pdf-text.ts';
import { units, year } from './support/units.ts';

const metrics = openFontMetrics(loadFonts());

describe.each(units)('pages of the Word file and the PDF, $name', ({ name, data }) => {
  const { pdf, printedDocx } = inject('files')[name];
  const laidOut = layOut(composeYear(data, year).report, metrics);
  const pages = { PDF: readPages(pdf), 'Word file': readPages(printedDocx) };

  it('are as many as the layout says', () => {
    expect(pages.PDF).toHaveLength(laidOut.pageCount);
    expect(pages['Word file']).toHaveLength(laidOut.pageCount);
  });

  describe.each(['PDF', 'Word file'] as const)('in the %s', (file) => {
    const texts = pages[file].map(squeeze);
    const front = texts.slice(0, laidOut.frontPages).join('');

    it.each(laidOut.contents.map(({ text, page }) => ({ text, page })))('$text is on page $page', ({ text, page }) => {
      // The contents list says so …
      expect(front).toContain(`${squeeze(text)}${String(page)}`);
      // … and it is true: the heading is there, and the page bears that number.
      const there = texts[laidOut.frontPages + page - 1] ?? '';
      expect(there).toContain(squeeze(text));
      expect(there).toContain(`—${String(page)}—`);
    });
  });

  it('print the same numbers on each page', () => {
    expect(pages['Word file'].map(numbersOf)).toEqual(pages.PDF.map(numbersOf));
  });

  it('print the same characters on each page', () => {
    expect(pages['Word file'].map(charactersOf)).toEqual(pages.PDF.map(charactersOf));
  });

  it('break every line alike', () => {
    expect(readLines(printedDocx)).toEqual(readLines(pdf));
  });
});
