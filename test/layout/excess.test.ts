import { describe, expect, it } from 'vitest';
import { findExcess, textTooLong } from '../../src/layout/excess.ts';
import { layOut } from '../../src/layout/lay-out.ts';
import type { Block, Cell, Report } from '../../src/model/report.ts';
import { fixedMetrics } from '../support/fixed-metrics.ts';
import { sampleReport } from '../support/sample-report.ts';

function reportOf(block: Block): Report {
  const sheet = { id: 'sheet', orientation: 'portrait', blocks: [block] } as const;
  return { ...sampleReport, parts: [{ id: 'part', sheets: [sheet] }] };
}

function tableOf(...cells: readonly Cell[]): Block {
  return {
    kind: 'table',
    id: 't',
    description: '表',
    captions: [],
    columns: [{ width: 600 }, { width: 600 }],
    header: [],
    groups: [
      { name: 'g', rows: [{ cells }, { cells: cells[0]?.rowSpan === 2 ? [{ text: '', align: 'left' }] : cells }] },
    ],
    notes: [],
  };
}

/** Each limit once: a label is repeated on each page. */
const most = (report: Report) => [...new Set(findExcess(layOut(report, fixedMetrics)).map((one) => one.most))];
const empty: Cell = { text: '', align: 'left' };

describe('what is too long for the form', () => {
  it('is nothing of the sample', () => {
    expect(most(sampleReport)).toEqual([]);
  });

  it('is a heading of more than six lines, a row over more than five pages, a label higher than a page', () => {
    const heading = (length: number): Block => ({
      kind: 'heading',
      id: 'h',
      level: 3,
      style: 'subsection',
      text: '长'.repeat(length),
    });
    expect(most(reportOf(heading(150)))).toEqual([]);
    expect(most(reportOf(heading(200)))).toEqual(['标题最多排 6 行']);
    const cell = (length: number, rowSpan = 1): Cell => ({ text: '长'.repeat(length), align: 'left', rowSpan });
    expect(most(reportOf(tableOf(cell(400), empty)))).toEqual([]);
    expect(most(reportOf(tableOf(cell(800), empty)))).toEqual(['表中的一行最多排 5 页']);
    expect(most(reportOf(tableOf(cell(80, 2), empty)))).toEqual([]);
    expect(most(reportOf(tableOf(cell(300, 2), empty)))).toEqual(['跨行的格中的文字最多排 1 页']);
  });

  it('is a number that stands on no line at 5 pt, not one that becomes smaller', () => {
    const number = (text: string): Cell => ({ text, align: 'right' });
    const laidOut = layOut(reportOf(tableOf(number('12345678'), number('1.00'))), fixedMetrics);
    const cells = laidOut.parts.flatMap(({ sheets }) =>
      sheets.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === 'table' ? (block.chunks[0]?.body[0]?.cells ?? []) : [])),
      ),
    );
    expect(cells.map(({ lines }) => lines.length)).toEqual([1, 1]);
    expect(cells[0]?.halfPoints).toBeLessThan(18);
    expect(cells[1]?.halfPoints).toBe(cells[0]?.halfPoints);
    expect(most(reportOf(tableOf(number('1234567890123456'), empty)))).toContain('表中的数字最小用 5 磅，并排在一行内');
  });

  it('is the name of a unit of more than four lines on the cover, or for which a file’s name has no room', () => {
    const named = (name: string): Report => ({
      ...sampleReport,
      metadata: { ...sampleReport.metadata, author: name, fileName: `2022年度${name}部门决算` },
      front: { contentsTitle: '目录', cover: { year: '2022年度', unitName: name, documentName: '部门决算' } },
    });
    expect(most(named('某'.repeat(60)))).toEqual([]);
    expect(most(named('某'.repeat(80)))).toHaveLength(1);
    expect(most(named('䶮'.repeat(60)))).toEqual([]);
    expect(most(named('𬭎'.repeat(60)))).toHaveLength(1);
  });

  it('is told without all of its text', () => {
    const told = textTooLong({ place: '自评表', text: '长'.repeat(9000), most: '最多 5 页' }, undefined);
    expect(JSON.stringify(told).length).toBeLessThan(400);
    expect(told.actual).toContain('共 9000 字');
  });
});
