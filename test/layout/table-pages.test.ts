import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakCell } from '../../src/layout/row-heights.ts';
import { placeCells } from '../../src/model/place-cells.ts';
import { breakTable, countedHeight } from '../../src/layout/table-pages.ts';
import type { BrokenTable, TablePage } from '../../src/layout/table-pages.ts';
import { tableMetrics } from '../../src/layout/typography.ts';
import type { Cell, Row } from '../../src/model/report.ts';
import { fixedMetrics } from '../support/fixed-metrics.ts';
import { searchSize } from '../support/random/search-size.ts';

const columns = [{ width: 1600 }, { width: 2000 }];
const cell = (text: string, rowSpan = 1): Cell => ({ text, align: 'left', rowSpan });

function broken(header: readonly Row[], body: readonly Row[]): BrokenTable {
  const [headerCells = [], bodyCells = []] = [header, body].map((rows) =>
    placeCells(rows, columns.length).map((cells) => cells.map((placed) => breakCell(placed, columns, fixedMetrics))),
  );
  return { header: headerCells, body: bodyCells };
}

const head: readonly Row[] = [{ cells: [cell('指标'), cell('说明')] }];

/** Groups of rows, each under a label of its own; `sizes` says how many rows a group has. */
function grouped(sizes: readonly number[], label = '产出指标'): BrokenTable {
  const rows = sizes.flatMap((size) =>
    Array.from({ length: size }, (_, i): Row => ({ cells: [...(i === 0 ? [cell(label, size)] : []), cell('完成')] })),
  );
  return broken(head, rows);
}

const pagesOf = (table: BrokenTable, first: number, full: number, notes = 0): readonly TablePage[] =>
  breakTable(table, { first, full, notes });
const bodyTexts = (page?: TablePage): readonly (readonly string[])[] | undefined =>
  page?.body.map((cells) => cells.map(({ cell: { text } }) => text));

describe('breakTable', () => {
  it('leaves a table that fits on one page at its natural height', () => {
    const [page] = pagesOf(grouped([3]), 2000, 2000);
    expect(page?.bodyHeights).toEqual([300, 300, 300]);
  });

  it('splits a merged label at the page’s end and repeats it', () => {
    const pages = pagesOf(grouped([5]), 1300, 3000);
    expect(pages.map(({ body }) => body.length)).toEqual([3, 2]);
    expect(bodyTexts(pages[1])).toEqual([['产出指标', '完成'], ['完成']]);
    expect(pages.map(({ body }) => body[0]?.[0]?.rowSpan)).toEqual([3, 2]);
  });

  it('repeats the header and stretches the rows above a break until the page is full', () => {
    const [page] = pagesOf(grouped([5]), 1300, 3000);
    const room = 1300 - (page === undefined ? Infinity : countedHeight(page));
    expect(room).toBeGreaterThanOrEqual(0);
    expect(room).toBeLessThan(3);
    expect(page?.headerHeights).toEqual([300]);
  });

  it('takes the last row along when the notes do not fit under it', () => {
    const table = grouped([1, 1, 1]);
    const height = 4 * (300 + tableMetrics.border) + tableMetrics.border;
    expect(pagesOf(table, height, height, 0)).toHaveLength(1);
    expect(pagesOf(table, height, height, 280).map(({ body }) => body.length)).toEqual([2, 1]);
  });

  it('divides a row that is higher than a page, and its text only between lines', () => {
    const text = '很长'.repeat(400);
    const table = broken(head, [{ cells: [cell(text), cell('短')] }, { cells: [cell('后'), cell('')] }]);
    const pages = pagesOf(table, 3000, 5000);
    const parts = pages.flatMap(({ body }) => body).slice(0, -1);
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.map(([long]) => long?.text).join('')).toBe(text);
    expect(parts.flatMap(([long]) => long?.lines ?? []).join('')).toBe(text);
    expect(parts.map((cells) => cells[1]?.text)).toEqual(['短', ...parts.slice(1).map(() => '')]);
    expect(pages.flatMap(({ sources }) => sources).map(({ index, continues }) => [index, continues])).toEqual([
      [0, undefined],
      ...parts.slice(1).map(() => [0, true]),
      [1, undefined],
    ]);
  });

  it('says of a label that is higher than a page that it stands out', () => {
    const table = broken(head, [{ cells: [cell('很长'.repeat(400), 2), cell('')] }, { cells: [cell('')] }]);
    expect(pagesOf(table, 5000, 5000).some(({ overfull }) => overfull)).toBe(true);
  });

  it('loses no line of rows of any height, and fills no page too full', () => {
    const lines = fc.array(fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 190 })), {
      minLength: 1,
      maxLength: 14,
    });
    const room = fc.integer({ min: 2500, max: 12000 });
    fc.assert(
      fc.property(lines, room, room, fc.constantFrom(0, 560), (heights, least, more, notes) => {
        const [first, full] = [Math.min(least, more), Math.max(least, more)];
        const rows = heights.map((height, row): Row => ({
          cells: [
            ...(row === 0 ? [cell('产出指标', heights.length)] : []),
            cell(Array.from({ length: height }, (_, line) => `${String(row)}行${String(line)}`).join('\n')),
          ],
        }));
        const table = broken(head, rows);
        const pages = pagesOf(table, first, full, notes);
        const texts = new Map<number, string[]>();
        for (const { body, sources } of pages) {
          body.forEach((cells, row) => {
            const { index = -1 } = sources[row] ?? {};
            texts.set(index, [...(texts.get(index) ?? []), ...(cells.at(-1)?.lines ?? [])]);
          });
        }
        expect([...texts.values()]).toEqual(rows.map(({ cells }) => cells.at(-1)?.text.split('\n')));
        pages.forEach((page, i) => {
          const below = i === pages.length - 1 ? notes : 0;
          expect(page.overfull).toBeUndefined();
          expect(countedHeight(page) + below).toBeLessThanOrEqual(i === 0 ? first : full);
        });
      }),
      { seed: 20221204, numRuns: searchSize(200, 2000) },
    );
  });

  it('prints every row exactly once, within each page, under its own label', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 12 });
    const room = fc.integer({ min: 1500, max: 12000 });
    fc.assert(
      fc.property(sizes, room, room, fc.constantFrom(0, 280, 560), (groups, first, full, notes) => {
        const table = grouped(groups, '产出指标产出指标产出指标');
        const pages = pagesOf(table, first, full, notes);
        expect(pages.reduce((sum, { body }) => sum + body.length, 0)).toBe(table.body.length);
        expect(pages.flatMap(({ sources }) => sources)).toEqual(table.body.map((_, index) => ({ index })));
        pages.forEach((page, i) => {
          const below = i === pages.length - 1 ? notes : 0;
          expect(countedHeight(page) + below).toBeLessThanOrEqual(i === 0 ? first : full);
          const covered = page.body.flat().reduce((sum, { rowSpan, colSpan }) => sum + rowSpan * colSpan, 0);
          expect(covered).toBe(page.body.length * columns.length);
        });
      }),
      { seed: 20220105, numRuns: searchSize(100, 1000) },
    );
  });
});
