/** Whatever digit of a finished file is changed, the proof names it. test/outside changes 200 in each file. */
import { beforeAll, describe, expect, it } from 'vitest';
import { proveFiles } from '../../src/prove/prove-files.ts';
import {
  finishUntouched,
  unnoticedInContent,
  unnoticedInPdf,
  unnoticedInWord,
} from '../support/proof/change-digits.ts';
import type { Untouched } from '../support/proof/change-digits.ts';
import type { FinishedReport } from '../support/proof/finished-report.ts';

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
    let untouched: Untouched;

    beforeAll(async () => {
      untouched = await finishUntouched(data, year, document);
    });

    it('are proven as they are', async () => {
      const { finished } = untouched;
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
      expect(await unnoticedInPdf(untouched, inFile, 2021)).toEqual([]);
    });

    it(`${String(inFile)} changed digits inside of the Word file are found`, () => {
      expect(unnoticedInWord(untouched, inFile, 2022)).toEqual([]);
    });

    it('changed digits inside of the PDF for the print shop are found', async () => {
      expect(await unnoticedInPdf(untouched, inFile / 4, 2023, 'print')).toEqual([]);
    });

    it(`${String(times)} more digits, changed in what is read from each, are found`, () => {
      expect(unnoticedInContent(untouched, times, 2024)).toEqual([]);
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
