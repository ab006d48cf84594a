/** Whatever digit of a finished file is changed, the proof says so. */
import { beforeAll, describe, expect, it } from 'vitest';
import { compareFiles } from '../../src/prove/compare-files.ts';
import type { ReadFiles } from '../../src/prove/compare-files.ts';
import { expectReport } from '../../src/prove/expect/expected-report.ts';
import type { ExpectedReport } from '../../src/prove/expect/expected-report.ts';
import { readDocx } from '../../src/prove/found/read-docx.ts';
import { readPdf } from '../../src/prove/found/read-pdf.ts';
import { proveFiles } from '../../src/prove/prove-files.ts';
import { openRandom } from '../support/random.ts';
import { finishReport, readFiles } from './support/finished-report.ts';
import type { FinishedReport } from './support/finished-report.ts';
import { openForTampering, tamperPdfFile } from './support/tamper-pdf-file.ts';
import { tamperDocx, tamperDocxFile, tamperPdf } from './support/tamper.ts';

/** Digits changed in each file: `inFile` in the file itself, which is read again, `read` in what was read from it. */
const documents = [
  { data: 'data', year: 2022, document: 'final-accounts', inFile: 40, read: 160 },
  { data: 'test/fixtures/invented-unit', year: 2022, document: 'final-accounts', inFile: 10, read: 30 },
  { data: 'data', year: 2023, document: 'performance-targets', inFile: 20, read: 40 },
  { data: 'test/fixtures/unit-with-targets', year: 2022, document: 'performance-targets', inFile: 20, read: 40 },
] as const;

describe.each(documents)(
  'the files of $data $year $document',
  { timeout: 180_000 },
  ({ data, year, document, inFile, read: times }) => {
    let finished: FinishedReport;
    let read: Required<ReadFiles>;
    let expected: ExpectedReport;

    beforeAll(async () => {
      finished = await finishReport(data, year, document);
      read = await readFiles(finished);
      expected = expectReport(finished.basis.report);
    });

    const subjects = (files: Partial<ReadFiles>) => {
      const { pdf, docx } = read;
      const { findings } = compareFiles(finished.basis.report, expected, { pdf, docx, ...files });
      return [...new Set(findings.map(({ subject }) => subject))];
    };

    it('are proven as they are', async () => {
      const { pdf, docx, print, basis } = finished;
      const proof = await proveFiles(basis, { pdf, docx, print });
      expect(proof.findings).toEqual([]);
      expect(proof.holds).toBe(true);
      const [first, second, third] = proof.files.map(({ found }) => found);
      expect(first).toEqual(second);
      expect(first).toEqual(third);
      expect(first?.numbers).toBeGreaterThan(30);
      expect(proof.figures.length).toBe(printedFigures(finished));
    });

    it(`${String(inFile)} changed digits inside of the PDF are found`, async () => {
      const [random, opened] = [openRandom(2021), openForTampering(finished.pdf.bytes)];
      for (let time = 0; time < inFile; time += 1) {
        const { content, change } = tamperPdfFile(opened, random);
        expect(subjects({ pdf: await readPdf(content) }), change).toContain('PDF');
      }
    });

    it(`${String(inFile)} changed digits inside of the Word file are found`, () => {
      const random = openRandom(2022);
      for (let time = 0; time < inFile; time += 1) {
        const { content, change } = tamperDocxFile(finished.docx.bytes, random);
        expect(subjects({ docx: readDocx(content) }), change).toContain('Word');
      }
    });

    it('changed digits inside of the PDF for the print shop are found', async () => {
      const [random, opened] = [openRandom(2023), openForTampering(finished.print.bytes)];
      for (let time = 0; time < inFile / 4; time += 1) {
        const { content, change } = tamperPdfFile(opened, random);
        expect(subjects({ print: await readPdf(content) }), change).toEqual(['印刷版PDF']);
      }
    });

    it(`${String(times)} more digits, changed in what is read from each, are found`, () => {
      const [forPdf, forWord] = [openRandom(2024), openRandom(2025)];
      for (let time = 0; time < times; time += 1) {
        const pdf = tamperPdf(read.pdf, forPdf);
        expect(subjects({ pdf: pdf.content }), pdf.change).toContain('PDF');
        const docx = tamperDocx(read.docx, forWord);
        expect(subjects({ docx: docx.content }), docx.change).toContain('Word');
      }
    });
  },
);

/** Figures in sentences and cells of the report; a blank cell names its figure, but prints none. */
function printedFigures({ basis: { report } }: FinishedReport): number {
  const blocks = report.parts.flatMap(({ sheets }) => sheets.flatMap((sheet) => sheet.blocks));
  const figures = blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return block.spans;
    if (block.kind === 'heading') return [];
    return block.groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
  });
  return figures.filter(({ figure, text }) => figure !== undefined && text !== '').length;
}
