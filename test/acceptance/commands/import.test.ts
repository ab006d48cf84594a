/** `juesuan import` from the file to the data folder, and on to the report. */
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFacts } from '../../../src/facts/writing/fact-files.ts';
import { exact } from '../../../src/model/money.ts';
import { composeYear } from '../../support/compose-year.ts';
import { runCommand } from '../../support/run-on-disk.ts';
import { contextFor, reportFor } from '../../support/random/compose-random.ts';
import { importBytes } from '../../support/workbooks/import-bytes.ts';
import { messyWorkbook, tidy } from '../../support/workbooks/messy-workbook.ts';
import { printedSheets } from '../../support/workbooks/printed-sheets.ts';
import { bytesOf, changed, validAccounts } from '../../support/workbooks/valid-book.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), '导入 '));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

/** The tables of the published report, as a workbook of the accounts system. */
function workbook(): string {
  const { report, context } = composeYear('data', 2022);
  if (context === undefined) throw new Error('no figures');
  const sheets = printedSheets(report, context.figures, (yuan) => exact(yuan).dividedBy(10_000).toFixed());
  const path = join(root, '公开 表.xlsx');
  writeFileSync(path, messyWorkbook(sheets, '万元', { ...tidy, order: [4, 2, 0, 8, 6, 1, 3, 5, 7], cover: true }));
  return path;
}

function dataFolder(...years: readonly string[]): string {
  const data = join(root, 'data');
  for (const name of ['classification', ...years]) cpSync(join('data', name), join(data, name), { recursive: true });
  return data;
}

const importInto = (data: string, file: string, ...more: readonly string[]) =>
  runCommand('import', file, '--year', '2022', '--data', data, ...more);

describe('the published report’s own tables', () => {
  it('state the facts that it was made from, but for the opening budget', async () => {
    const data = dataFolder();
    const { exitCode, printed } = await importInto(data, workbook());
    expect(exitCode).toBe(0);
    expect(printed).toContain('认出的表 9 张');
    expect(printed).toContain('其中 1 格只有尾差，其余一致');
    expect(printed).toContain('还要填写的：accounts.yaml 的“年初预算”');
    const facts = (text: string) =>
      readFacts('accounts', text)
        .filter(({ path }) => path[0] !== '年初预算' && path[0] !== '核定合计')
        .map(({ path, value }) => `${path.join('/')} ${/^\d/.test(value) ? exact(value).toFixed() : value}`);
    const written = readFileSync(join(data, '2022', 'accounts.yaml'), 'utf8');
    expect(facts(written)).toEqual(facts(readFileSync('data/2022/accounts.yaml', 'utf8')));
    expect(written).toContain('2010301: { 基本支出: }');
  });

  it('leave its data as they are, byte for byte, and the report can be made', async () => {
    const data = dataFolder('2021', '2022');
    const { exitCode, printed } = await importInto(data, workbook(), '--replace');
    expect({ exitCode, printed }).toMatchObject({ exitCode: 0 });
    expect(readFileSync(join(data, '2022', 'accounts.yaml'))).toEqual(readFileSync('data/2022/accounts.yaml'));
    expect(readdirSync(data).filter((name) => name.startsWith('2022（备份 '))).toHaveLength(1);
    expect(composeYear(data, 2022).report).toEqual(composeYear('data', 2022).report);
  });
});

describe('a year without a folder', () => {
  it('begins with texts and form of the latest year that has accounts', async () => {
    const data = dataFolder('2021', '2022', '2023');
    const { exitCode, printed } = await runCommand('import', workbook(), '--year', '2024', '--data', data);
    expect(exitCode).toBe(0);
    expect(printed).toContain('沿用2022年度的文字和格式');
    expect(readdirSync(join(data, '2024')).toSorted()).toEqual(
      ['accounts.yaml', 'approved', 'department.yaml', 'evaluation.md', 'explanations.yaml', 'scorecards'].toSorted(),
    );
    const written = readFileSync(join(data, '2024', 'accounts.yaml'), 'utf8');
    expect(written).toContain('# 2024年度决算数');
    const amounts = (text: string) =>
      readFacts('accounts', text).flatMap(({ path, value }) =>
        path[0] === '收入' ? [`${path.join('/')} ${value}`] : [],
      );
    expect(amounts(written)).toEqual(amounts(readFileSync('data/2022/accounts.yaml', 'utf8')));
  });

  it('is left without one when the workbook is refused', async () => {
    const data = dataFolder('2021', '2022');
    const { exitCode } = await runCommand('import', join(data, '2022/accounts.yaml'), '--year', '2024', '--data', data);
    expect(exitCode).toBe(3);
    expect(readdirSync(data).filter((name) => name.startsWith('2024') || name.startsWith('.'))).toEqual([]);
  });
});

it('tables in 元 turn a file in 万元 into one in 元, with what it keeps', () => {
  const context = contextFor(validAccounts);
  const sheets = printedSheets(reportFor(context), context.figures, (yuan) => yuan);
  const existing = { accounts: validAccounts, explanations: undefined };
  const { texts, problems } = importBytes(messyWorkbook(sheets, '元', tidy), { existing });
  expect(problems).toEqual([]);
  expect(texts?.accounts).toContain('金额单位: 元');
  expect(texts?.accounts).toMatch(/年初预算:\n {2}2010301: \{ 基本支出: 1004100\.00 \}/);
  expect(texts?.accounts).toMatch(/2120803: \{ 项目支出: 200000\.00 \}/);
});

describe('a folder that is there', () => {
  it('is left as it is without --replace', async () => {
    const data = dataFolder('2022');
    const { exitCode, printed } = await importInto(data, workbook());
    expect(exitCode).toBe(3);
    expect(printed).toContain('IMPORT-FOLDER-EXISTS');
    expect(readdirSync(data).toSorted()).toEqual(['2022', 'classification']);
  });

  it('is left as it is when the workbook contradicts itself', async () => {
    const data = dataFolder();
    const file = join(root, '错.xlsx');
    writeFileSync(file, bytesOf(changed('支出决算表', { D9: 100.14 })));
    cpSync('test/fixtures/invented-unit/classification', join(data, 'classification'), { recursive: true });
    const { exitCode, printed } = await importInto(data, file);
    expect(exitCode).toBe(4);
    expect(printed).toContain('支出决算表!D9');
    expect(printed).toContain('没有导入，原有数据没有改动。');
    expect(existsSync(join(data, '2022'))).toBe(false);
  });
});

it('a workbook that is not there is told by its name', async () => {
  const { exitCode, printed } = await importInto(dataFolder(), join(root, '没有.xlsx'));
  expect(exitCode).toBe(3);
  expect(printed).toContain('IMPORT-FILE');
});
