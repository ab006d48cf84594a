/** Whatever the length of names, amounts and texts, both files hold all of it, on the pages and in the cells of the layout. */
import { describe, expect, it } from 'vitest';
import { loadWordTemplate } from '../../src/editions/load-word-template.ts';
import { openFontMetrics } from '../../src/fonts/font-metrics.ts';
import { loadFonts } from '../../src/fonts/load-fonts.ts';
import { findExcess } from '../../src/layout/excess.ts';
import { layOut } from '../../src/layout/lay-out.ts';
import { isNumber } from '../../src/layout/row-heights.ts';
import { compareFiles } from '../../src/prove/compare-files.ts';
import { expectReport } from '../../src/prove/expect/expected-report.ts';
import { readDocx } from '../../src/prove/found/read-docx.ts';
import { readPdf } from '../../src/prove/found/read-pdf.ts';
import { writeDocx } from '../../src/writers/docx/write-docx.ts';
import { writePdf } from '../../src/writers/pdf/write-pdf.ts';
import { composeYear } from '../support/compose-year.ts';
import { lengthenReport } from '../support/random/long-report.ts';
import { searchSize } from '../support/random/search-size.ts';

const fonts = loadFonts();
const metrics = openFontMetrics(fonts);
const template = loadWordTemplate('zhuzhou-2022', 'final-accounts');
const { report: given } = composeYear('test/fixtures/invented-unit', 2022);

describe('a report of long texts and large amounts', () => {
  it.each(Array.from({ length: searchSize(3, 40) }, (_, seed) => seed))(
    'is whole in both files: seed %i',
    async (seed) => {
      const report = lengthenReport(given, seed);
      const laidOut = layOut(report, metrics);
      expect(findExcess(laidOut)).toEqual([]);
      const tables = laidOut.parts
        .flatMap(({ sheets }) => sheets.flatMap(({ blocks }) => blocks))
        .filter((block) => block.kind === 'table');
      const amounts = tables.flatMap(({ chunks }) =>
        chunks.flatMap(({ body }) => body.flatMap(({ cells }) => cells.filter(({ cell }) => isNumber(cell)))),
      );
      expect(amounts.filter(({ lines }) => lines.length > 1)).toEqual([]);
      const pdf = await readPdf(await writePdf(laidOut, fonts));
      const docx = readDocx(writeDocx(laidOut, template));
      expect(compareFiles(report, expectReport(report), { pdf, docx }).findings).toEqual([]);
    },
  );
});
