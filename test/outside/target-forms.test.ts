import { describe, expect, inject, it } from 'vitest';
import { layoutOf } from './support/layout-of.ts';
import { charactersOf, numbersOf, readLines, readPages, squeeze } from './support/pdf-text.ts';
import { runTool } from './support/run-tool.ts';
import { targetForms } from './support/units.ts';

describe.each(targetForms)('the $name', (forms) => {
  const { pdf, printedDocx } = inject('files')[forms.name];
  const laidOut = layoutOf(forms);
  const pages = { PDF: readPages(pdf), 'Word file': readPages(printedDocx) };

  it.each(['PDF', 'Word file'] as const)('have the pages of the layout in the %s', (file) => {
    expect(pages[file]).toHaveLength(laidOut.pageCount);
    for (const { text, page } of laidOut.contents) {
      expect(squeeze(pages[file][page - 1] ?? '')).toContain(squeeze(text));
    }
    pages[file].forEach((text, index) => {
      expect(squeeze(text)).toContain(`—${String(index + 1)}—`);
    });
  });

  it('print the same numbers and characters on each page', () => {
    expect(pages['Word file'].map(numbersOf)).toEqual(pages.PDF.map(numbersOf));
    expect(pages['Word file'].map(charactersOf)).toEqual(pages.PDF.map(charactersOf));
  });

  it('break every line alike', () => {
    expect(readLines(printedDocx)).toEqual(readLines(pdf));
  });

  it('have bookmarks to the forms', () => {
    const objects = runTool('qpdf', ['--qdf', '--object-streams=disable', pdf, '-']);
    expect(objects.match(/\/Dest/g)?.length ?? 0).toBeGreaterThanOrEqual(laidOut.contents.length);
  });
});
