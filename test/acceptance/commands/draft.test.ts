/** A draft: what it prints in its gaps, what it is told, and which files it takes the place of. */
import { mkdtempSync, readFileSync, readdirSync, rmSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { writeText } from '../../../src/writers/text/write-text.ts';
import { runCommand, writeOwnFiles } from '../../support/run-on-disk.ts';
import { composeDraft, fillIn, rolledYear } from './rolled-year.ts';

describe('the draft of a year just begun', () => {
  it('has a mark in every gap', async () => {
    const { report, diagnostics } = composeDraft(await rolledYear());
    if (report === undefined) throw new Error(JSON.stringify(diagnostics));
    expect(report.metadata).toMatchObject({ draft: true, year: 2023 });
    expect(report.metadata.fileName).toMatch(/^2023年度.*部门决算（草稿）$/);
    await expect(writeText(report)).toMatchFileSnapshot('../../fixtures/golden/draft-of-begun-year.txt');
  });

  it('is told its gaps as warnings, and no faults that come of them', async () => {
    const { diagnostics } = composeDraft(await rolledYear());
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const codes = diagnostics.filter(({ code }) => code !== 'READ-TO-FILL').map(({ code }) => code);
    expect(diagnostics.length).toBeGreaterThan(100);
    // The form of the scorecards, and last year's own rounding difference.
    expect(codes.toSorted()).toEqual(['SCORE-GROUP']);
  });

  it('of a later year compares with nothing, and says so', async () => {
    const { report } = composeDraft(await rolledYear(2024), 2024);
    expect(report === undefined ? '' : writeText(report)).toContain('无上年决算数，不作比较');
  });
});

describe('a draft that is partly filled in', () => {
  it('prints what is known, and leaves open every total above a gap', async () => {
    const data = await rolledYear();
    fillIn(data, '2023/accounts.yaml', /2299999: \{ 其他收入: \}/, '2299999: { 其他收入: 7.25 }');
    fillIn(data, '2023/accounts.yaml', /2299999: \{ 基本支出: \}/, '2299999: { 基本支出: 7.25 }');
    const { report } = composeDraft(data);
    const text = report === undefined ? '' : writeText(report);
    expect(text).toContain('其他收入7.25万元，占【待填】');
    expect(text).toContain('2023年度收入合计【待填】');
    const table02 = text.slice(text.indexOf('\n二、收入决算表\n'), text.indexOf('\n三、支出决算表\n'));
    expect(table02.split('\n').filter((line) => /^(合计|229|2010301)\t/.test(line))).toEqual([
      '合计\t\t【待填】\t【待填】\t\t\t\t\t7.25',
      '2010301\t行政运行\t【待填】\t【待填】',
      '229\t其他支出\t7.25\t\t\t\t\t\t7.25',
    ]);
  });

  it('lists a contradiction as a warning', async () => {
    const data = await rolledYear();
    // Final accounts of items, and economic items that do not add up to them.
    const amounts = /(?<=经济分类:\n(?: {2}\d+:(?: 1)?\n)*) {2}\d+:\n/;
    for (let place = 0; place < 16; place++) fillIn(data, '2023/accounts.yaml', amounts, '  30101: 1\n');
    fillIn(data, '2023/accounts.yaml', /(?: {2}30101: 1\n){16}/, '  30101: 1\n');
    fillIn(data, '2023/accounts.yaml', /# 批复文件[^]*?核定合计:\n.*\n/, '');
    fillIn(data, '2023/accounts.yaml', /(?<=支出:\n {2}一般公共预算财政拨款:\n {4}2010301: \{ 基本支出:)/, ' 2');
    const { report, diagnostics } = composeDraft(data);
    expect(report).toBeDefined();
    expect(diagnostics.filter(({ code }) => code === 'TIE-36').map(({ severity }) => severity)).toEqual(['warning']);
  });

  it('is refused where the data can’t be read', async () => {
    const data = await rolledYear();
    fillIn(data, '2023/accounts.yaml', /2299999: \{ 其他收入: \}/, '2299999: { 其他收入: 一百 }');
    const { report, diagnostics } = composeDraft(data);
    expect(report).toBeUndefined();
    expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([
      'READ-NOT-AN-AMOUNT',
    ]);
  });
});

describe('the files of a draft', () => {
  const [final, draft] = ['2022年度某单位部门决算.pdf', '2022年度某单位部门决算（草稿）.pdf'];

  async function generate(...args: readonly string[]) {
    const out = mkdtempSync(join(tmpdir(), 'drafts-'));
    onTestFinished(() => {
      rmSync(out, { recursive: true });
    });
    mkdirSync(join(out, '2022'));
    writeOwnFiles(join(out, '2022'), { [final]: 'earlier', [draft]: 'earlier' });
    const folders = ['--data', 'test/fixtures/errors/valid', '--out', out];
    const { exitCode, printed } = await runCommand(
      'generate',
      '--year',
      '2022',
      '--format',
      'pdf',
      ...folders,
      ...args,
    );
    const manifest = JSON.parse(readFileSync(join(out, '2022', 'manifest.json'), 'utf8')) as { documents: unknown[] };
    const files = readdirSync(join(out, '2022')).toSorted();
    return { exitCode, printed, files, sections: manifest.documents };
  }

  it('stand beside the finished report, in place of an earlier draft', async () => {
    const { exitCode, printed, files, sections } = await generate('--draft');
    expect(exitCode).toBe(0);
    expect(printed).toContain('已生成2022年度部门决算报告（草稿）：');
    expect(files).toContain(final);
    expect(files).not.toContain(draft);
    // Of a draft the manifest knows nothing but its hash.
    expect(sections).toEqual([]);
    expect(files.filter((name) => name.includes('（草稿）'))).toHaveLength(1);
  });

  it('give way to the finished report', async () => {
    const { exitCode, files } = await generate();
    expect(exitCode).toBe(0);
    expect(files.filter((name) => name.includes('（草稿）'))).toEqual([]);
    expect(files.filter((name) => name.endsWith('.pdf'))).toHaveLength(1);
    expect(files).toContain('manifest.json');
  });
});
