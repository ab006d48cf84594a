/** Which documents a year's folder is made into, and what becomes of the files of the others. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeData } from '../../support/changed-data.ts';
import { juesuan } from '../../support/juesuan.ts';
import { writeOwnFiles } from '../../support/run-on-disk.ts';

const fixture = 'test/fixtures/unit-with-targets';
const accountsPdf = '2022年度某市某区图书馆部门决算.pdf';
const targetsPdf = '2022年部门整体支出绩效目标表.pdf';

let out = '';

beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'documents-'));
});

afterEach(() => {
  rmSync(out, { recursive: true });
});

const generate = (data: string, ...args: readonly string[]) =>
  juesuan('generate', '--year', '2022', '--format', 'pdf', '--data', data, '--out', out, ...args);

const written = () => (existsSync(join(out, '2022')) ? readdirSync(join(out, '2022')) : []);

interface ManifestSection {
  readonly document: string;
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
  readonly data: readonly { readonly path: string; readonly sha256: string }[];
}

interface ProofSection {
  readonly document: string;
  readonly holds: boolean;
}

function manifest(): readonly ManifestSection[] {
  const text = readFileSync(join(out, '2022', 'manifest.json'), 'utf8');
  return (JSON.parse(text) as { readonly documents: readonly ManifestSection[] }).documents;
}

const bundledFonts = 'PDF 字体：随程序的 Noto Serif SC、Noto Sans SC、Tinos';

describe('a year with final accounts and target forms', () => {
  it('is made into both, and says so', async () => {
    const { code, printed, errors } = await generate(fixture);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(printed).toBe(
      [
        '已生成2022年度部门决算报告：',
        `  ${join(out, '2022', accountsPdf)}`,
        '已生成2022年部门整体支出绩效目标表：',
        `  ${join(out, '2022', targetsPdf)}`,
        bundledFonts,
      ].join('\n'),
    );
    expect(written()).toEqual([accountsPdf, targetsPdf, 'manifest.json']);
    expect(manifest().map(({ document, files }) => [document, ...files.map(({ name }) => name)])).toEqual([
      ['final-accounts', accountsPdf],
      ['performance-targets', targetsPdf],
    ]);
  });

  it.each([
    ['final-accounts', accountsPdf, targetsPdf],
    ['performance-targets', targetsPdf, accountsPdf],
  ])('is made into the %s alone when asked; files of the other stay', async (document, own, other) => {
    mkdirSync(join(out, '2022'));
    writeOwnFiles(join(out, '2022'), { [own]: 'earlier', [other]: 'earlier' });
    writeFileSync(join(out, '2022', '备注.txt'), 'earlier');
    const { code } = await generate(fixture, '--document', document);
    expect(code).toBe(0);
    expect(written()).toEqual([accountsPdf, targetsPdf, 'manifest.json', '备注.txt'].toSorted());
    expect(readFileSync(join(out, '2022', own), 'latin1')).toMatch(/^%PDF/);
    expect(readFileSync(join(out, '2022', other), 'utf8')).toBe('earlier');
  });

  it('keeps what the manifest says of a document that is not written anew', async () => {
    await generate(fixture);
    const [accounts, targets] = manifest();
    const data = changeData(fixture, [['2022/accounts.yaml', '金额单位: 万元', '金额单位: 万元 # 单位']]);
    expect((await generate(data, '--document', 'final-accounts')).code).toBe(0);
    const [rewritten, kept] = manifest();
    expect(kept).toEqual(targets);
    expect(rewritten?.files).toEqual(accounts?.files);
    expect(rewritten?.data).not.toEqual(accounts?.data);
  });

  it('is proven document by document', async () => {
    const proven = () => {
      const text = readFileSync(join(out, '2022', 'proof.json'), 'utf8');
      const { documents } = JSON.parse(text) as { readonly documents: readonly ProofSection[] };
      return documents.map(({ document, holds }) => `${document} ${String(holds)}`);
    };
    const prove = (data: string, ...args: readonly string[]) =>
      juesuan('prove', '--year', '2022', '--data', data, '--out', out, ...args);
    const options = ['--year', '2022', '--data', fixture, '--out', out] as const;
    expect((await juesuan('generate', ...options, '--print', '--attach-data', '--prove')).code).toBe(0);
    expect(proven()).toEqual(['final-accounts true', 'performance-targets true']);
    const data = changeData(fixture, [['2022/targets.yaml', '≥48场', '≥49场']]);
    const changed = await prove(data, '--document', 'performance-targets');
    expect(changed.code).toBe(6);
    expect(changed.printed).toContain('应为：≥49场');
    expect(proven()).toEqual(['final-accounts true', 'performance-targets false']);
    expect((await juesuan('generate', ...options, '--document', 'performance-targets')).code).toBe(0);
    expect(proven()).toEqual(['final-accounts true']);
    expect((await juesuan('generate', ...options, '--format', 'pdf')).code).toBe(0);
    expect(written()).not.toContain('proof.json');
  });

  it('is not written at all when one of them has an error, and says how to write the other', async () => {
    const data = changeData(fixture, [['2022/accounts.yaml', '金额单位: 万元', '金额单位: 亿元']]);
    const { code, printed, errors } = await generate(data);
    expect({ code, printed }).toEqual({ code: 3, printed: '' });
    expect(errors).toContain('可以先用 --document performance-targets 只生成2022年部门整体支出绩效目标表。');
    expect(written()).toEqual([]);
    expect((await generate(data, '--document', 'performance-targets')).code).toBe(0);
    expect(written()).toEqual([targetsPdf, 'manifest.json'].toSorted());
  });

  it('tells once what both documents find in a file that both read', async () => {
    const data = changeData(fixture, [['2022/targets.yaml', '≥48场', '≥场']]);
    const { code, errors } = await generate(data);
    expect(code).toBe(3);
    expect(errors.match(/READ-WRONG-TYPE/g)).toHaveLength(1);
  });

  it('has explanations of the warnings of either, none of them idle', async () => {
    const changes = [['2022/targets.yaml', '2022年11月底前', '2021年12月31日前']] as const;
    const data = changeData(fixture, changes);
    const answers = ['警告说明:'];
    for (const [code, subject] of [
      ['TARGET-YEAR', '完成时间'],
      ['SCORE-JUDGED', '1-overall 完成时间'],
    ]) {
      answers.push(`  - { 代码: ${String(code)}, 对象: ${String(subject)}, 说明: 上年已经完成 }`);
    }
    writeFileSync(join(data, '2022/warnings.yaml'), `${answers.join('\n')}\n`);
    const { code, printed } = await juesuan('check', '--year', '2022', '--data', data);
    expect(code).toBe(0);
    expect(printed).not.toContain('ANSWER-IDLE');
    expect(printed).toMatch(/共已说明的警告 2 条。$/);
    const alone = await generate(data, '--document', 'performance-targets');
    expect(alone.errors).toMatch(/共已说明的警告 1 条。$/);
  });

  it('explains a number of either', async () => {
    const { code, printed } = await juesuan('explain', '6.75', '--year', '2022', '--data', fixture);
    expect(code).toBe(0);
    expect(printed).toContain('支出方向 读书月 项目金额');
    expect(printed).toContain('2022/targets.yaml:');
    expect(printed).toContain('2022/scorecards/2-project.yaml:');
  });
});

describe('a year with target forms alone', () => {
  it('is made into these, and says what is not there', async () => {
    const { code, printed, errors } = await juesuan('generate', '--year', '2023', '--format', 'pdf', '--out', out);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(printed).toBe(
      [
        '已生成2023年部门整体支出绩效目标表：',
        `  ${join(out, '2023', '2023年部门整体支出绩效目标表.pdf')}`,
        bundledFonts,
        '2023 文件夹中没有决算数据（accounts.yaml），没有生成部门决算报告。',
      ].join('\n'),
    );
  });

  it('has no final accounts to ask for', async () => {
    const { code, errors } = await juesuan('generate', '--year', '2023', '--document', 'final-accounts', '--out', out);
    expect(code).toBe(3);
    expect(errors).toContain('READ-MISSING-FILE');
  });
});

describe('a document that can’t be made', () => {
  it.each(['2022', '2019'])('performance-targets of %s, a year without targets', async (year) => {
    const { code, errors } = await juesuan(
      'generate',
      '--year',
      year,
      '--document',
      'performance-targets',
      '--data',
      'test/fixtures/errors/valid',
      '--out',
      out,
    );
    expect(code).toBe(3);
    expect(errors).toMatch(/^错误 READ-(MISSING-FILE|NO-YEAR) /);
  });

  it('is of a kind that nobody knows', async () => {
    const { code, errors } = await generate(fixture, '--document', 'budget');
    expect(code).toBe(2);
    expect(errors.split('\n')[0]).toBe('文件种类“budget”不认识，可用：final-accounts、performance-targets。');
  });
});
