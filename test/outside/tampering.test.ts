/**
 * 200 digits of each finished file changed in its bytes, one at a time; the whole file is read again each time, and a
 * finding names the digit. It needs no other program, but minutes; `npm test` does the same with fewer digits.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { finishUntouched, unnoticedInPdf, unnoticedInWord } from '../support/proof/change-digits.ts';
import type { Untouched } from '../support/proof/change-digits.ts';

const documents = [
  { data: 'data', year: 2022, document: 'final-accounts' },
  { data: 'data', year: 2023, document: 'performance-targets' },
] as const;

const digits = 200;

describe.each(documents)('$data $year $document', ({ data, year, document }) => {
  let untouched: Untouched;

  beforeAll(async () => {
    untouched = await finishUntouched(data, year, document);
  });

  it('PDF: each changed digit is found', async () => {
    expect(await unnoticedInPdf(untouched, digits, 4021)).toEqual([]);
  });

  it('PDF for the print shop: each changed digit is found', async () => {
    expect(await unnoticedInPdf(untouched, digits, 4022, 'print')).toEqual([]);
  });

  it('Word file: each changed digit is found', () => {
    expect(unnoticedInWord(untouched, digits, 4023)).toEqual([]);
  });
});
