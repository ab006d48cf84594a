import { describe, expect, it } from 'vitest';
import { layOut } from '../../../../src/layout/lay-out.ts';
import type { Cell, Table } from '../../../../src/model/report.ts';
import { tableStructure } from '../../../../src/writers/pdf/definition/table-structure.ts';
import { fixedMetrics } from '../../../support/fixed-metrics.ts';
import { sampleReport } from '../../../support/sample-report.ts';

const cell = (text: string, rowSpan = 1): Cell => ({ text, align: 'left', rowSpan });

const table: Table = {
  kind: 'table',
  id: 't',
  description: '自评表',
  captions: [],
  columns: [{ width: 600 }, { width: 900 }, { width: 900 }],
  header: [{ cells: [cell('一'), cell('二'), cell('三')] }],
  groups: [
    {
      name: 'rows',
      rows: [
        { cells: [cell('目标', 2), cell('甲'), cell('乙')] },
        { cells: [cell('长'.repeat(900)), cell('短')] },
        { cells: [cell('末'), cell(''), cell('')] },
      ],
    },
  ],
  notes: [],
};

describe('the structure of a table with a row higher than a page', () => {
  const sheet = { id: 'sheet', orientation: 'portrait', blocks: [table] } as const;
  const report = { ...sampleReport, parts: [{ id: 'part', sheets: [sheet] }] };
  const laidOut = layOut(report, fixedMetrics).parts[0]?.sheets[0]?.blocks[0];
  if (laidOut?.kind !== 'table') throw new Error('No table.');
  const { table: structure, elementOf } = tableStructure(laidOut);
  const rows = laidOut.chunks.flatMap(({ body }) => body);

  it('has that row once, as the report has it', () => {
    expect(laidOut.chunks.length).toBeGreaterThan(2);
    const [head, body] = structure.kids;
    const cellsOf = (part: typeof head) => (typeof part === 'object' ? part.kids : []).map((row) => row.kids.length);
    expect([cellsOf(head), cellsOf(body)]).toEqual([[3], [3, 2, 3]]);
  });

  it('lets its text go on in the cell where it began, and repeated labels in none', () => {
    const parts = rows.filter(({ continues }) => continues === true);
    const begun = rows[1]?.cells.find(({ column }) => column === 1);
    if (begun === undefined) throw new Error('No cell.');
    expect(parts.length).toBeGreaterThan(1);
    for (const { cells } of parts) {
      const [label, text] = cells;
      expect(label === undefined ? undefined : elementOf(label)).toBeUndefined();
      expect(text === undefined ? undefined : elementOf(text)).toBe(elementOf(begun));
    }
  });
});
