import { describe, expect, it } from 'vitest';
import { layOut } from '../../../../src/layout/lay-out.ts';
import { pageNumbers } from '../../../../src/writers/pdf/definition/page-numbers.ts';
import { markTransform } from '../../../../src/writers/pdf/engine/page-mark.ts';
import { placeForScreen } from '../../../../src/writers/pdf/placed-report.ts';
import { sampleReport } from '../../../support/sample-report.ts';
import { fixedMetrics } from '../../../support/fixed-metrics.ts';

const laidOut = placeForScreen(layOut(sampleReport, fixedMetrics));
const marks = pageNumbers(laidOut);
const text = (index: number): string | undefined => marks[index]?.runs.map((run) => run.text).join('');

describe('pageNumbers', () => {
  it('leaves front pages without number and begins with — 1 —', () => {
    expect(marks).toHaveLength(laidOut.pageCount);
    expect(marks.slice(0, laidOut.frontPages).every((mark) => mark === undefined)).toBe(true);
    expect(text(laidOut.frontPages)).toBe('— 1 —');
  });

  it('puts odd numbers right, even left, one character in', () => {
    const [odd, even] = marks.slice(laidOut.frontPages);
    expect(odd).toMatchObject({ anchor: 'right', x: (11906 - 1371 - 280) / 20 });
    expect(even).toMatchObject({ anchor: 'left', x: (1574 + 280) / 20 });
  });

  it('puts the number of a landscape page at the same place of the sheet', () => {
    const landscape = laidOut.parts
      .flatMap(({ sheets }) => sheets)
      .find(({ sheet }) => sheet.orientation === 'landscape');
    const first = landscape?.firstPage ?? 0;
    for (const page of [first, first + 1]) {
      const mark = marks[page + laidOut.frontPages - 1];
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = (mark && markTransform(mark)) ?? [];
      const [x, y] = [mark?.x ?? 0, mark?.baseline ?? 0];
      // As the page is displayed: at the left edge, odd numbers below, even above.
      expect(a * x + c * y + e).toBeLessThan(pointsOfLeftMargin);
      expect(b * x + d * y + f > 595.3 / 2).toBe(page % 2 === 1);
    }
  });
});

const pointsOfLeftMargin = 1984 / 20;
