/** Workbooks as accounts systems export them: what was approved in them is what the report prints, or the program says why not. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { computeFigures } from '../../../src/figures/compute-figures.ts';
import { readYear } from '../../../src/facts/reading/read-year.ts';
import { openDataFolder } from '../../../src/facts/reading/data-folder.ts';
import { parseFigureName } from '../../../src/model/figure-name.ts';
import { runCommand } from '../../support/run-on-disk.ts';

const workbooks = 'test/fixtures/cases/workbooks';
const places: string[] = [];

afterAll(() => {
  for (const place of places) rmSync(place, { recursive: true });
});

/** A data folder with the shipped lists alone. */
function emptyData(): string {
  const data = mkdtempSync(join(tmpdir(), '批复 '));
  places.push(data);
  cpSync('data/classification', join(data, 'classification'), { recursive: true });
  return data;
}

const department = `单位名称: 湘源县文化馆
单位性质: 事业单位
版式: zhuzhou-2022
职责: [组织群众文化活动。]
决算单位构成: [湘源县文化馆本级]
`;

/** Imports a workbook; beside its facts stand those of a unit that says nothing else. */
async function importCase(name: string, year = 2024, data = emptyData(), ...more: readonly string[]) {
  const outcome = await runCommand('import', join(workbooks, name), '--year', String(year), '--data', data, ...more);
  if (outcome.exitCode === 0) {
    writeFileSync(join(data, String(year), 'department.yaml'), department);
    writeFileSync(join(data, String(year), 'explanations.yaml'), '金额单位: 万元\n');
  }
  return { ...outcome, data };
}

/** Figures in 万元 by their names, of the year as it stands on disk. */
function figuresOf(data: string, year = 2024) {
  const read = readYear(openDataFolder(data), year);
  if (!read.ok) throw new Error(JSON.stringify(read.problems, undefined, 1));
  const figures = computeFigures(read.accounts, read.classification);
  return (spelled: string) => {
    const name = parseFigureName(spelled);
    if (name === undefined) throw new Error(spelled);
    return figures.get(name).value.dividedBy(10_000).toFixed(2);
  };
}

const sums = ['收入', '支出', '年初结转', '年末结转', '收入总计', '支出总计'];

describe('one unit’s tables, however they are exported', () => {
  it.each([
    'c1-2024-wan.xlsx',
    'c1-2024-wan.xls',
    'c2-2024-yuan.xlsx',
    'c3-2024-gk.xlsx',
    'c4-2024-messy-comma.xlsx',
    'one-sheet-a-file',
  ])('%s', async (name) => {
    const { exitCode, printed, data } = await importCase(name);
    expect(exitCode, printed).toBe(0);
    expect(printed).toContain('22960 彩票公益金安排的支出、2296099 用于其他社会公益事业的彩票公益金支出');
    expect(sums.map(figuresOf(data))).toEqual(['508.32', '514.82', '15.00', '9.00', '525.32', '525.32']);
  });

  it('has last year’s to compare with, and to begin with', async () => {
    const { data } = await importCase('c1-2023-wan.xlsx', 2023);
    expect(sums.map(figuresOf(data, 2023))).toEqual(['446.50', '440.50', '9.00', '15.00', '455.50', '455.50']);
    const { exitCode, printed } = await importCase('c1-2024-wan.xlsx', 2024, data);
    expect(exitCode, printed).toBe(0);
    const figure = figuresOf(data);
    expect([figure('上年/收入总计'), figure('年初结转'), figure('上年/年末结转')]).toEqual([
      '455.50',
      '15.00',
      '15.00',
    ]);
  });
});

describe('the first year of a unit', () => {
  it('is begun whole: what no table has stands blank, is asked for, and can be filled in on the sheet', async () => {
    const data = emptyData();
    const command = (name: string, ...more: readonly string[]) =>
      runCommand(name, ...more, '--data', data, '--year', '2024');
    await runCommand('import', join(workbooks, 'c1-2023-wan.xlsx'), '--year', '2023', '--data', data);
    const { exitCode, printed } = await command('import', join(workbooks, 'c1-2024-wan.xlsx'));
    expect(exitCode, printed).toBe(0);
    for (const file of ['department.yaml', 'explanations.yaml']) expect(printed).toContain(join(data, '2024', file));
    const asked = (await command('check')).printed;
    expect(asked).toMatch(/2024\/department\.yaml（4 处）[^]*单位名称[^]*单位性质[^]*职责 第1项[^]*决算单位构成 第1项/);
    expect(asked).not.toMatch(/错误 READ/);
    // The opening budget of the year before is not compared with.
    expect(asked).not.toContain('2023/accounts.yaml');
    expect((await command('workbook', '--out', join(data, 'out'))).exitCode).toBe(0);
  });
});

describe('a contradiction', () => {
  it.each([
    ['c7a-total.xlsx', '公开02表!E7', '508.32万元', '509.32万元'],
    ['c7b-03vs01.xlsx', '公开03表!E23', '14.35万元', '16.35万元'],
    ['c7c-06sum.xlsx', '公开06表!C6', '317.62万元', '312.62万元'],
    ['c7e-sangong.xlsx', '公开06表!C20', '11.6万元', '11.1万元'],
    ['c7f-05vs03.xlsx', '公开05表!E10', '366.52万元', '766.52万元'],
  ])('is refused with its cell and both values: %s', async (name, cell, expected, actual) => {
    const { exitCode, printed } = await importCase(name);
    expect(exitCode).toBe(4);
    const [first = ''] = printed.split('\n\n');
    expect(first).toMatch(/^错误 IMPORT-DIFFERS /);
    for (const told of [`${name} ${cell}`, `应为：${expected}`, `实为：${actual}`]) expect(first).toContain(told);
  });
});

describe('a tail', () => {
  it('of one total is accepted, told with its cells, and printed', async () => {
    const { exitCode, printed, data } = await importCase('c7d-tail.xlsx');
    expect(exitCode).toBe(0);
    expect(printed).toMatch(
      /提示 IMPORT-TAIL[^]*公开01表!C33 收入合计 508.33万元（各项相加 508.32万元）[^]*公开02表!E7 508.32万元/,
    );
    expect(['收入', '收入总计', '年末结转'].map(figuresOf(data))).toEqual(['508.33', '525.32', '9.00']);
  });

  it('of cells that were rounded each by itself becomes no total, no balance and no share', async () => {
    const { exitCode, printed, data } = await importCase('c9-2024-rounded.xlsx');
    expect(exitCode).toBe(0);
    for (const cell of ['公开02表!E10', '公开01表!F33', '公开06表!C6']) expect(printed).toContain(cell);
    expect(sums.map(figuresOf(data))).toEqual(['508.31', '514.81', '15.00', '9.00', '525.31', '525.31']);
  });

  it.each([
    ['czj-ok.xlsx', { '收入/一般公共预算': '2940.05', 年末结转: '55.34' }],
    ['czj-split.xlsx', { '收入/一般公共预算': '2940.05', 人员经费: '2152.26', 年末结转: '55.34' }],
    ['gzj-ok.xlsx', { '支出/一般公共预算': '9746.50', 支出: '9759.38', 年末结转: '100.00' }],
    ['sgb-ok.xlsx', { 支出: '307.82', 年末结转: '0.00' }],
    ['sgb-balrow.xlsx', { 支出: '307.82', 年末结转: '0.00' }],
    ['sgb-t07.xlsx', { 三公预算: '2.85', '三公决算/公务接待费': '0.39', 年末结转: '0.00' }],
  ])('of a published report is printed as published: %s', async (name, expected) => {
    const { exitCode, printed, data } = await importCase(name);
    expect(exitCode, printed).toBe(0);
    expect(printed).not.toMatch(/错误|TIE-06/);
    const figure = figuresOf(data);
    expect(Object.fromEntries(Object.keys(expected).map((one) => [one, figure(one)]))).toEqual(expected);
  });
});

describe('items that no list knows', () => {
  it.each(['c10-2024-school.xlsx', 'school-ok.xlsx'])('are learnt with their names: %s', async (name) => {
    const { exitCode, printed, data } = await importCase(name);
    expect(exitCode, printed).toBe(0);
    expect(readFileSync(join(data, '2024/functional.csv'), 'utf8')).toContain('2050202,小学教育,general\n');
    expect(readYear(openDataFolder(data), 2024)).toMatchObject({ ok: true });
  });
});

describe('balances', () => {
  it('below zero are accepted, with warnings', async () => {
    const { exitCode, data } = await importCase('c11-negative.xlsx');
    expect(exitCode).toBe(0);
    expect(['年末结转', '收入总计', '支出总计'].map(figuresOf(data))).toEqual(['-1.00', '515.32', '515.32']);
    const { printed } = await runCommand('check', '--year', '2024', '--data', data);
    expect(printed).toContain('警告 TIE-06 金额为负数');
  });

  it('to begin with are told by the tables, and nothing advises to delete them', async () => {
    const { exitCode, printed, data } = await importCase('c22-opening.xlsx');
    expect(exitCode).toBe(0);
    expect(['年初结转', '收入总计'].map(figuresOf(data))).toEqual(['15.00', '534.32']);
    const { printed: checked } = await runCommand('check', '--year', '2024', '--data', data);
    expect(printed + checked).not.toContain('READ-MISSING-KEY');
  });

  it('that a later workbook has none of are gone', async () => {
    const { data } = await importCase('c1-2024-wan.xlsx');
    expect(readFileSync(join(data, '2024/accounts.yaml'), 'utf8')).toContain('  非财政拨款: 5.00\n');
    const { exitCode, printed } = await importCase('gzj-ok.xlsx', 2024, data, '--replace');
    expect(exitCode, printed).toBe(0);
    expect(figuresOf(data)('年初结转/一般公共预算')).toBe('0.00');
  });

  it('that someone deletes are an error: the report would print another total', async () => {
    const { data } = await importCase('c22-opening.xlsx');
    const path = join(data, '2024/accounts.yaml');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace(/年初结转和结余:\n(?: {2}.*\n)+/, ''));
    const { printed } = await runCommand('check', '--year', '2024', '--data', data);
    expect(printed).toMatch(/TIE-33[^]*年初/);
    expect(figuresOf(data)('收入总计')).toBe('534.32');
  });
});

describe('a year that is imported', () => {
  it('asks for the budget of an item that is new in a finished year', async () => {
    const { data } = await importCase('c1-2024-wan.xlsx');
    const path = join(data, '2024/accounts.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(/(基本支出|项目支出): (?=[,}])/g, '$1: 0 '));
    const { exitCode, printed } = await importCase('c19-newcode.xlsx', 2024, data, '--replace');
    expect(exitCode, printed).toBe(0);
    expect(printed).toContain('还没有填的科目：2070113\n');
    const { printed: checked } = await runCommand('check', '--year', '2024', '--data', data);
    expect(checked).toContain('年初预算 2070113');
  });

  it('notices a leaf that was edited, a file that was changed and a copy that is gone', async () => {
    const { data } = await importCase('c1-2024-wan.xlsx');
    const check = async () => (await runCommand('check', '--year', '2024', '--data', data)).printed;
    const [accounts, kept] = [join(data, '2024/accounts.yaml'), join(data, '2024/approved/figures.json')];
    const [text, approved] = [readFileSync(accounts, 'utf8'), readFileSync(kept, 'utf8')];
    writeFileSync(accounts, text.replace('其他收入: 10.50', '其他收入: 10.60'));
    expect(await check()).toMatch(
      /TIE-33[^]*c1-2024-wan.xlsx 公开02表![A-Z]+\d+[^]*accounts.yaml 中 10.6万元[^]*另见：2024\/accounts.yaml:/,
    );
    writeFileSync(accounts, text);
    writeFileSync(kept, approved.replace('"508.32"', '"508.42"'));
    expect(await check()).toContain('错误 READ-APPROVED 批复数文件被改动过');
    writeFileSync(kept, approved);
    rmSync(join(data, '2024/approved/c1-2024-wan.xlsx'));
    expect(await check()).toContain('错误 READ-APPROVED 批复的工作簿副本不见了');
  });

  it('keeps workbooks that have one name in several folders apart', async () => {
    const data = emptyData();
    const sheets = readdirSync(join(workbooks, 'one-sheet-a-file')).map((name, index) => {
      const folder = join(data, `表${String(index)}`);
      mkdirSync(folder);
      cpSync(join(workbooks, 'one-sheet-a-file', name), join(folder, '公开表.xlsx'));
      return join(folder, '公开表.xlsx');
    });
    const { exitCode, printed } = await runCommand('import', ...sheets, '--year', '2024', '--data', data);
    expect(exitCode, printed).toBe(0);
    expect(readdirSync(join(data, '2024/approved'))).toEqual(
      expect.arrayContaining(['公开表.xlsx', '公开表（2）.xlsx']),
    );
    expect((await runCommand('check', '--year', '2024', '--data', data)).printed).not.toContain('READ-APPROVED');
  });

  it('keeps its approved figures out of accounts.yaml when the program’s own workbook comes back', async () => {
    const { data } = await importCase('c7d-tail.xlsx');
    const out = join(data, 'out');
    const { printed } = await runCommand('workbook', '--year', '2024', '--data', data, '--out', out);
    const own = readdirSync(join(out, '2024')).find((name) => name.endsWith('.xlsx'));
    expect(own, printed).toBeDefined();
    const before = readFileSync(join(data, '2024/accounts.yaml'), 'utf8');
    const back = join(out, '2024', own ?? '');
    const { exitCode } = await runCommand('import', back, '--year', '2024', '--data', data, '--replace');
    expect(exitCode).toBe(0);
    expect(readFileSync(join(data, '2024/accounts.yaml'), 'utf8')).toBe(before);
    expect(readdirSync(join(data, '2024/approved'))).toContain('c7d-tail.xlsx');
  });
});
