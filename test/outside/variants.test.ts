/**
 * In LibreOffice, as Word would read the file, every heading and every table of random variants stands on the page that the
 * layout says, and every line ends where it ends in the PDF: of 20 like real reports, and of some with texts and amounts as
 * long as they may be, and with typed tables.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFontMetrics } from '../../src/fonts/font-metrics.ts';
import { loadFonts } from '../../src/fonts/load-fonts.ts';
import { loadWordTemplate } from '../../src/editions/load-word-template.ts';
import { layOut } from '../../src/layout/lay-out.ts';
import type { LaidOutReport } from '../../src/layout/laid-out-report.ts';
import { writeDocx } from '../../src/writers/docx/write-docx.ts';
import { writePdf } from '../../src/writers/pdf/write-pdf.ts';
import { composeYear } from '../support/compose-year.ts';
import { lengthenReport } from '../support/random/long-report.ts';
import { printWordFiles } from './support/libre-office.ts';
import { readLines, readPages } from './support/pdf-text.ts';
import { misplacedTexts } from './support/placed-texts.ts';
import { units, year } from './support/units.ts';
import { varyReport } from './support/variants.ts';

const [usual, long] = [20, 4];
const seeds = Array.from({ length: usual + long }, (_, index) => index + 1);
/** Variants that one run of LibreOffice prints: it takes as long to start as to print one. */
const together = 5;

const fonts = loadFonts();
const metrics = openFontMetrics(fonts);
const folder = mkdtempSync(join(tmpdir(), 'juesuan-'));
const laidOut = new Map<number, LaidOutReport>();

beforeAll(async () => {
  const compositions = units.map(({ data }) => composeYear(data, year));
  for (const seed of seeds) {
    const composition = compositions[seed % compositions.length];
    if (composition === undefined) throw new Error('No report.');
    const vary = seed > usual ? lengthenReport : varyReport;
    const layout = layOut(vary(composition.report, seed), metrics);
    laidOut.set(seed, layout);
    writeFileSync(wordFile(seed), writeDocx(layout, loadWordTemplate(composition.edition, composition.document)));
    writeFileSync(pdfFile(seed), await writePdf(layout, fonts));
  }
  for (let first = 0; first < seeds.length; first += together) {
    printWordFiles(seeds.slice(first, first + together).map(wordFile), folder);
  }
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function wordFile(seed: number): string {
  return join(folder, `variant-${String(seed)}.docx`);
}

/** The Word file as LibreOffice prints it. */
function printedFile(seed: number): string {
  return join(folder, `variant-${String(seed)}.pdf`);
}

function pdfFile(seed: number): string {
  return join(folder, `written-${String(seed)}.pdf`);
}

describe.each(seeds)('variant %i', (seed) => {
  it('has its headings and tables on the pages of the layout', () => {
    const layout = laidOut.get(seed);
    if (layout === undefined) throw new Error('Not laid out.');
    const pages = readPages(printedFile(seed));
    expect(misplacedTexts(layout, pages)).toEqual([]);
    expect(pages).toHaveLength(layout.pageCount);
  });

  it('breaks every line as the PDF does', () => {
    expect(readLines(printedFile(seed))).toEqual(readLines(pdfFile(seed)));
  });
});
