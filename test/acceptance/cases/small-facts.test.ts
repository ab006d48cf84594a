/** Small data folders that went wrong once: what each is asked, told and printed. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compose } from '../../../src/app/compose.ts';
import { finalAccounts } from '../../../src/app/documents/final-accounts-kind.ts';
import { loadEditionTexts } from '../../../src/editions/load-edition-texts.ts';
import { parseFigureName } from '../../../src/model/figure-name.ts';
import { writeText } from '../../../src/writers/text/write-text.ts';
import { runCommand } from '../../support/run-on-disk.ts';

let data = '';

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), '小数据 '));
});

afterEach(() => {
  rmSync(data, { recursive: true });
});

/** The folder of a case with the shipped lists, and more at the end of its accounts. */
function place(name: string, ...more: readonly string[]): void {
  cpSync(join('test/fixtures/cases/facts', name), data, { recursive: true });
  cpSync('data/classification', join(data, 'classification'), { recursive: true });
  const path = join(data, '2022/accounts.yaml');
  writeFileSync(path, `${readFileSync(path, 'utf8').trimEnd()}\n${more.map((line) => `${line}\n`).join('')}`);
}

const check = () => runCommand('check', '--year', '2022', '--data', data);

/** The draft as text, and its figures in 万元 by their names. */
function draft() {
  const { report, context } = compose(data, 2022, loadEditionTexts, finalAccounts, { draft: true });
  if (report === undefined || context === undefined) throw new Error('no draft');
  const figure = (spelled: string) => {
    const name = parseFigureName(spelled);
    if (name === undefined) throw new Error(spelled);
    return context.figures.get(name).value.dividedBy(10_000).toFixed(2);
  };
  return { text: writeText(report), figure };
}

describe('a row total that was approved with a tail', () => {
  it.each([
    ['min-rowtotal', '2070101', '457.86', '457.85'],
    ['min-rowneg', '2089999', '2452.66', '2452.67'],
  ])('is stated and printed, and no balance comes of the tail: %s', (name, code, approved, added) => {
    place(name, '年末结转和结余: 无');
    expect(draft().figure('支出')).toBe(added);
    const path = join(data, '2022/accounts.yaml');
    writeFileSync(path, `${readFileSync(path, 'utf8')}核定合计: { 支出/一般公共预算/${code}: ${approved} }\n`);
    const { figure, text } = draft();
    expect([figure(`支出/一般公共预算/${code}`), figure('年末结转'), figure('收入总计')]).toEqual([
      approved,
      '0.00',
      approved,
    ]);
    expect(text).not.toMatch(/-?0\.01/);
  });
});

describe('an item that was left out', () => {
  it('is noticed by the balance that was stated', async () => {
    place('min-forgot', '年末结转和结余: 无');
    const { printed } = await check();
    expect(printed).toMatch(/TIE-33[^]*年初＋收入－支出 4948.72万元[^]*填写的年末结转和结余 0万元/);
  });

  it('cannot become a balance that nobody stated', async () => {
    place('min-forgot');
    const { exitCode, printed } = await check();
    expect(exitCode).toBe(3);
    expect(printed).toContain('年末结转和结余 一般公共预算财政拨款');
    expect(draft().text).toMatch(/年末结转和结余[^\n]*【待填】/);
    expect(draft().text).not.toMatch(/年末结转和结余[^\n]*4948.72/);
  });
});

it('what an administration spends on its running is asked for, and no sentence is made of it', async () => {
  place('min-agency', '年末结转和结余: 无');
  const { exitCode, printed } = await check();
  expect(exitCode).toBe(3);
  expect(printed).toContain('机关运行经费');
  expect(draft().text).not.toMatch(/年初未安排预算|年初预算为0万元/);
});

it('a share below zero keeps its sign', () => {
  place('min-negshare', '年末结转和结余: { 一般公共预算财政拨款: 0, 非财政拨款: 1.80 }');
  expect(draft().text).toContain('其他收入-3.2万元，占-3.31%');
});

it('what a template left is found, and a comparison with last year is no other year', async () => {
  place('min-residue', '年末结转和结余: 无');
  const { printed } = await check();
  for (const left of ['下降（增长）', '增加(减少)']) expect(printed).toContain(`“${left}”`);
  expect(printed).not.toContain('TIE-76');
});

it('a stated total comes back from the workbook', async () => {
  place('min-total', '年末结转和结余: 无');
  const path = join(data, '2022/accounts.yaml');
  const before = draft().figure;
  await runCommand('workbook', '--year', '2022', '--data', data, '--out', join(data, 'out'));
  const book = join(data, 'out/2022/2022年度甲单位决算公开核对表.xlsx');
  const { exitCode, printed } = await runCommand('import', book, '--year', '2022', '--data', data, '--replace');
  expect(exitCode, printed).toBe(0);
  expect(readFileSync(path, 'utf8')).toMatch(/核定合计:[^]*合计: \{ 一般公共预算财政拨款收入: 100.01 \}/);
  expect(draft().figure('收入/一般公共预算')).toBe(before('收入/一般公共预算'));
});
