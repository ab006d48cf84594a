import { describe, expect, it } from 'vitest';
import type { Table } from '../../../src/model/report.ts';
import { composeTargets } from '../../support/compose-targets.ts';

const { report, context } = composeTargets('test/fixtures/unit-with-targets', 2022);
const sheets = report.parts.flatMap((part) => part.sheets);
const tables = sheets.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));

function rowsOf(table: Table | undefined, group: string): readonly (readonly string[])[] {
  const rows = table?.groups.find(({ name }) => name === group)?.rows ?? [];
  return rows.map(({ cells }) => cells.map(({ text }) => text));
}

describe('target forms of several special funds', () => {
  it('have a sheet for the department, for the funds and for each direction', () => {
    expect(sheets.map(({ id }) => id)).toEqual([
      'department-targets',
      'special-funds-summary',
      'spending-direction-0-0',
      'spending-direction-0-1',
      'spending-direction-1-0',
    ]);
  });

  it('number funds and directions and add up their amounts; the rest of the form stays empty', () => {
    const rows = rowsOf(tables[1], 'funds');
    expect(rows).toHaveLength(10);
    expect(rows.slice(0, 6).map((row) => row.slice(0, 3))).toEqual([
      ['', '合计', '20'],
      ['一', '全民阅读专项', '10'],
      ['1', '读书月', '6.75'],
      ['2', '流动书车', '3.25'],
      ['二', '古籍保护专项', '10'],
      ['1', '地方文献修复', '10'],
    ]);
    expect(new Set(rows.slice(6).flat())).toEqual(new Set(['']));
  });

  it('print the goals of all funds only where they are stated', () => {
    const goals = rowsOf(tables[1], 'funds').map((row) => row.slice(3));
    expect(goals.slice(0, 3)).toEqual([
      ['建成书香之区。', ''],
      ['阅读率逐年提高。', '举办读书月。'],
      ['', ''],
    ]);
  });

  it('print an indicator that is the same in two forms from one place', () => {
    const [department, direction] = [tables[0], tables[2]].map((table) => rowsOf(table, 'indicators')[0] ?? []);
    expect(department?.slice(2)).toEqual(['阅读活动场次', '≥48场']);
    expect(direction?.slice(2)).toEqual(['阅读活动场次', '≥48场', '计划标准']);
  });

  it('say who is responsible where it is not the unit itself', () => {
    expect(rowsOf(tables[0], 'plan').map(([, responsible]) => responsible)).toEqual(['某市某区图书馆', '特藏部']);
  });

  it('can trace each printed amount', () => {
    const figures = tables.flatMap(({ groups }) =>
      groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ figure }) => figure ?? []))),
    );
    expect(figures.length).toBeGreaterThan(15);
    expect(figures.filter((id) => context?.figures.has(id) !== true)).toEqual([]);
  });
});
