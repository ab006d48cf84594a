/** Whatever digit of a finished file is changed, the proof names it. `npm run test:long` changes 200 in each file. */
import { beforeAll, describe, expect, it } from 'vitest';
import { proveFiles } from '../../src/prove/prove-files.ts';
import {
  finishUntouched,
  unnoticedInContent,
  unnoticedInPdf,
  unnoticedInWord,
} from '../support/proof/change-digits.ts';
import type { Untouched } from '../support/proof/change-digits.ts';
import { searchSize } from '../support/random/search-size.ts';
import type { FinishedReport } from '../support/proof/finished-report.ts';

/**
 * Digits changed in each file: `inFile` in the file itself, which is read again (`inPrint` in that for the print shop), `read` in
 * what was read from it.
 */
const documents = [
  { data: 'data', year: 2022, document: 'final-accounts', inFile: 40, inPrint: 10, read: 160 },
  { data: 'test/fixtures/invented-unit', year: 2022, document: 'final-accounts', inFile: 10, inPrint: 3, read: 30 },
  { data: 'data', year: 2023, document: 'performance-targets', inFile: 20, inPrint: 5, read: 40 },
  {
    data: 'test/fixtures/unit-with-targets',
    year: 2022,
    document: 'performance-targets',
    inFile: 20,
    inPrint: 5,
    read: 40,
  },
] as const;

describe.each(documents)(
  'the files of $data $year $document',
  ({ data, year, document, inFile, inPrint, read: times }) => {
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

    it('digits changed inside of the PDF are found', async () => {
      expect(await unnoticedInPdf(untouched, searchSize(inFile, 200), 2021)).toEqual([]);
    });

    it('digits changed inside of the Word file are found', () => {
      expect(unnoticedInWord(untouched, searchSize(inFile, 200), 2022)).toEqual([]);
    });

    it('digits changed inside of the PDF for the print shop are found', async () => {
      expect(await unnoticedInPdf(untouched, searchSize(inPrint, 200), 2023, 'print')).toEqual([]);
    });

    it('more digits, changed in what is read from each, are found', () => {
      expect(unnoticedInContent(untouched, searchSize(times, 800), 2024)).toEqual([]);
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
