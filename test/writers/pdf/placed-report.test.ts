import { describe, expect, it } from 'vitest';
import { layOut } from '../../../src/layout/lay-out.ts';
import { pageNumbers } from '../../../src/writers/pdf/definition/page-numbers.ts';
import { sampleReport } from '../../support/sample-report.ts';
import { fixedMetrics } from '../../support/fixed-metrics.ts';
import { placeForPrint } from '../../../src/writers/pdf/placed-report.ts';

const laidOut = layOut(sampleReport, fixedMetrics);
const placed = placeForPrint(laidOut);
const marks = pageNumbers(placed);

describe('placeForPrint', () => {
  it('begins the contents list, page 1 and each part on a right-hand page', () => {
    expect(laidOut.parts.some(({ page }) => page % 2 === 0)).toBe(true);
    expect(placed.parts.map(({ page }) => page % 2)).toEqual(placed.parts.map(() => 1));
    expect(placed.contentsIndex % 2).toBe(0);
    expect(placed.frontPages % 2).toBe(0);
  });

  it('fills up with blank pages, which count but bear no number', () => {
    const blanks = placed.pageCount - laidOut.pageCount;
    expect(placed.blankPages.size).toBe(blanks);
    const bare = marks.flatMap((mark, index) => (mark === undefined && index >= placed.frontPages ? [index] : []));
    expect(bare).toEqual([...placed.blankPages].filter((index) => index >= placed.frontPages));
  });

  it('keeps sheets as long as they are, and the contents list true', () => {
    const lengths = ({ parts }: typeof laidOut) =>
      parts.flatMap(({ sheets }) => sheets.map(({ firstPage, lastPage }) => lastPage - firstPage));
    expect(lengths(placed)).toEqual(lengths(laidOut));
    const partEntries = placed.contents.filter(({ level }) => level === 1);
    expect(partEntries.map(({ page }) => page)).toEqual(placed.parts.map(({ page }) => page));
    expect(placed.contentsPages.flat()).toEqual(placed.contents);
  });

  it('adds no page to a document that has no cover and one part', () => {
    const { front: _, ...forms } = sampleReport;
    const [part] = forms.parts;
    const bare = placeForPrint(layOut({ ...forms, parts: part === undefined ? [] : [part] }, fixedMetrics));
    expect(bare).toMatchObject({ frontPages: 0, blankPages: new Set() });
    expect(pageNumbers(bare)).toHaveLength(bare.pageCount);
  });
});
