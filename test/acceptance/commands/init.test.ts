/** `init` on real data folders: what it writes, what it leaves alone, and what the year then lacks. */
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '../../support/run-on-disk.ts';

let data = '';
let out = '';

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'data-'));
  out = mkdtempSync(join(tmpdir(), 'out-'));
  cpSync('data', data, { recursive: true });
});

afterEach(() => {
  for (const folder of [data, out]) rmSync(folder, { recursive: true });
});

const text = (path: string) => readFileSync(join(data, path), 'utf8');
const init = (...args: readonly string[]) => runCommand('init', ...args, '--data', data);

describe('a year that follows one with final accounts', () => {
  it('has the texts and the form of the year before, its years advanced and its amounts blank', async () => {
    rmSync(join(data, '2023'), { recursive: true });
    const { exitCode, printed } = await init('--year', '2023');
    expect(exitCode).toBe(0);
    expect(readdirSync(join(data, '2023'), { recursive: true }).map(String).toSorted()).toEqual(
      [
        ...['accounts.yaml', 'department.yaml', 'evaluation.md', 'explanations.yaml', 'scorecards'],
        ...readdirSync(join(data, '2022/scorecards')).map((name) => join('scorecards', name)),
      ].toSorted(),
    );
    expect(text('2023/department.yaml')).toBe(text('2022/department.yaml'));
    // Line for line the same, but for values that are gone and years that moved on.
    for (const name of ['accounts.yaml', 'explanations.yaml']) {
      const [last, next] = ['2022', '2023'].map((year) => text(`${year}/${name}`).split('\n'));
      expect(next?.length).toBe(last?.length);
      next?.forEach((line, index) => {
        const bare = (typed = '') => typed.replace(/(?<=:)\s[^{}#,]*(?=,|\s*\}|$)/g, '').replaceAll(/202[23]/g, '');
        expect(bare(line)).toBe(bare(last?.[index]));
      });
    }
    expect(text('2023/accounts.yaml')).not.toMatch(/\d\.\d|: \d/);
    expect(printed).toContain('没有带过来（只属于2022年度）：errata.yaml、warnings.yaml');
    expect(printed).toContain('2023/evaluation.md:19:55\u30002022（文号）');
    expect(text('classification/2023/functional.csv')).toBe(text('classification/2022/functional.csv'));
  });

  it('keeps the target forms that are there, and gives department.yaml what it lacks', async () => {
    const [department, targets] = [text('2023/department.yaml'), text('2023/targets.yaml')];
    const { exitCode, printed } = await init('--year', '2023');
    expect(exitCode).toBe(0);
    expect(printed).toContain('  补充：department.yaml（补上内设机构、决算单位构成）\n');
    expect(printed).toContain('  原有的文件没有动：errata.yaml、targets.yaml\n');
    expect(text('2023/targets.yaml')).toBe(targets);
    expect(text('2023/department.yaml').startsWith(department.trimEnd())).toBe(true);
    expect(text('2023/department.yaml')).toContain('\n决算单位构成:\n  - ');
    expect(
      (
        await runCommand(
          'generate',
          '--year',
          '2023',
          '--document',
          'performance-targets',
          '--format',
          'pdf',
          '--data',
          data,
          '--out',
          out,
        )
      ).exitCode,
    ).toBe(0);
  });

  it('is unfinished: what it lacks is told in the order of work, and nothing is written', async () => {
    const { printed: begun } = await init('--year', '2023');
    const lacks = /还要填写 (\d+) 处/.exec(begun)?.[1];
    const { exitCode, printed } = await runCommand('generate', '--year', '2023', '--data', data, '--out', out);
    expect(exitCode).toBe(3);
    expect(printed).toContain(`待填 READ-TO-FILL 还没有填：${String(lacks)} 处\n`);
    expect([...printed.matchAll(/^ {2}(2023\/\S+)（\d+ 处）$/gm)].map(([, file]) => file)).toEqual([
      '2023/accounts.yaml',
      '2023/explanations.yaml',
      ...readdirSync(join(data, '2022/scorecards')).map((name) => `2023/scorecards/${name}`),
      '2023/evaluation.md',
    ]);
    expect(printed).not.toMatch(/^错误 /m);
    expect(existsSync(join(out, '2023'))).toBe(false);
    const check = await runCommand('check', '--year', '2023', '--data', data);
    expect(check.exitCode).toBe(3);
  });

  it.each(['2023.old', '2023.new', '2023.tmp'])('leaves a copy alone that the clerk calls %s', async (name) => {
    cpSync(join(data, '2022'), join(data, name), { recursive: true });
    expect((await init('--year', '2023')).exitCode).toBe(0);
    expect(text(`${name}/accounts.yaml`)).toBe(text('2022/accounts.yaml'));
    expect(readdirSync(data).filter((one) => one.startsWith('.'))).toEqual([]);
  });

  it('can’t be begun twice', async () => {
    await init('--year', '2023');
    const before = text('2023/accounts.yaml');
    const { exitCode, printed } = await init('--year', '2023');
    expect(exitCode).toBe(3);
    expect(printed).toContain('INIT-YEAR-EXISTS');
    expect(text('2023/accounts.yaml')).toBe(before);
  });
});

describe('a year that follows another', () => {
  it('target forms alone are carried over alone', async () => {
    const { exitCode } = await init('--year', '2024');
    expect(exitCode).toBe(0);
    expect(readdirSync(join(data, '2024'))).toEqual(['department.yaml', 'targets.yaml']);
    expect(text('2024/targets.yaml')).toContain('指标值: 2024年12月31日前');
    expect(text('2024/targets.yaml')).toContain('按支出性质: { 基本支出: , 项目支出: }');
  });

  it('an earlier one on request: no balances, and no year to compare with', async () => {
    const { exitCode, printed } = await init('--year', '2024', '--from', '2022');
    expect(exitCode).toBe(0);
    expect(printed).toContain('没有2023年度的决算数据，报告将不与上年比较。');
    expect(text('2024/accounts.yaml')).toContain('# 2024年度决算数');
  });
});

it('the check report of an unfinished year is one list too, for people and for programs', async () => {
  await init('--year', '2023');
  const check = (format: string) => runCommand('check', '--year', '2023', '--format', format, '--data', data);
  const [html, json] = [await check('html'), await check('json')];
  expect(html.exitCode).toBe(3);
  expect(html.printed.match(/<article/g)).toHaveLength(2);
  expect(html.printed).toContain('SCORE-GROUP');
  expect(html.printed).toContain('7:14 收入 2010301 一般公共预算财政拨款收入<br>');
  const { diagnostics } = JSON.parse(json.printed) as { diagnostics: readonly { code: string }[] };
  expect(diagnostics.length).toBeGreaterThan(100);
  expect([...new Set(diagnostics.map(({ code }) => code))]).toEqual(['READ-TO-FILL', 'SCORE-GROUP']);
});
