/** What a reader sees who opens the Word file with LibreOffice as it is, its ways of breaking lines not Word's. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { openFontMetrics } from '../../src/fonts/font-metrics.ts';
import { loadFonts } from '../../src/fonts/load-fonts.ts';
import { layOut } from '../../src/layout/lay-out.ts';
import { composeYear } from '../support/compose-year.ts';
import { printAsLibreOfficeReadsIt } from './support/libre-office.ts';
import { readPages } from './support/pdf-text.ts';
import { misplacedTexts } from './support/placed-texts.ts';
import { units, year } from './support/units.ts';

const folder = mkdtempSync(join(tmpdir(), 'juesuan-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe.each(units.filter(({ name }) => name === 'published unit'))('in LibreOffice, $name', ({ name, data }) => {
  const layout = layOut(composeYear(data, year).report, openFontMetrics(loadFonts()));
  const pages = readPages(printAsLibreOfficeReadsIt(inject('files')[name].docx, folder));

  it('has its headings and tables on the pages of the PDF', () => {
    expect(misplacedTexts(layout, pages)).toEqual([]);
    expect(pages).toHaveLength(layout.pageCount);
  });
});
