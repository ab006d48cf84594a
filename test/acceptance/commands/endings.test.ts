/** What a command line leaves behind: its exit code, its words, and the files of an earlier run. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { juesuan } from '../../support/juesuan.ts';

const valid = join(import.meta.dirname, '../../fixtures/errors/valid');

let root = '';
let data = '';
let out = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cli-'));
  data = join(root, '数据 文件夹');
  out = join(root, '输出 文件夹');
  cpSync(valid, data, { recursive: true });
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

const generate = (...args: readonly string[]) => juesuan('generate', '--data', data, '--out', out, ...args);

function spoil(file: string, from: string, to: string): void {
  const path = join(data, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

describe('a run that ends well', () => {
  it('writes the report, says where, and gives 0', async () => {
    const { code, printed, errors } = await generate('--year', '2022', '--format', 'pdf');
    const name = '2022年度某市某区某局部门决算.pdf';
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    const fonts = 'PDF 字体：随程序的 Noto Serif SC、Noto Sans SC、Tinos';
    expect(printed).toBe(`已生成2022年度部门决算报告：\n  ${join(out, '2022', name)}\n${fonts}`);
    expect(readdirSync(join(out, '2022'))).toEqual([name, 'manifest.json']);
  });

  it('proves the files when asked, and finds what was changed afterwards', async () => {
    const written = await generate('--year', '2022', '--prove');
    expect(written.printed).toContain('结论：各文件彼此一致，与数据一致。');
    expect(written.code).toBe(0);
    const prove = () => juesuan('prove', '--year', '2022', '--data', data, '--out', out);
    expect((await prove()).code).toBe(0);
    const manifest = readFileSync(join(out, '2022', 'manifest.json'), 'utf8');
    writeFileSync(join(out, '2022', 'manifest.json'), manifest.replace(/"sha256":"./, '"sha256":"x'));
    const found = await prove();
    expect(found.code).toBe(6);
    expect(found.printed).toContain('结论：发现 1 处不一致。');
    expect(readdirSync(join(out, '2022'))).toContain('proof.json');
    const files = readdirSync(join(out, '2022')).filter((name) => /\.(?:pdf|docx)$/.test(name));
    expect(files).toHaveLength(2);
    for (const file of files) {
      const [path, away] = [join(out, '2022', file), join(root, file)];
      renameSync(path, away);
      const kind = file.endsWith('.pdf') ? 'PDF' : 'Word';
      const missing = `没有找到 ${kind} 文件“${file}”，两份文件齐全才能核对。请重新运行 generate --year 2022（不加 --format），两份文件会一起生成。`;
      expect(await prove()).toEqual({ code: 6, printed: '', errors: missing });
      renameSync(away, path);
    }
    rmSync(join(out, '2022'), { recursive: true });
    expect(await prove()).toMatchObject({
      code: 6,
      errors: expect.stringMatching(/PDF 和 Word 两份文件，请先运行 generate --year 2022/) as string,
    });
  });
});

describe('a run that fails', () => {
  const earlier = { '2022年度某市某区某局部门决算.pdf': 'earlier', '备注.txt': 'mine' };

  beforeEach(() => {
    mkdirSync(join(out, '2022'), { recursive: true });
    for (const [name, text] of Object.entries(earlier)) writeFileSync(join(out, '2022', name), text);
  });

  function expectUntouched(): void {
    expect(readdirSync(out)).toEqual(['2022']);
    const names = readdirSync(join(out, '2022'));
    expect(Object.fromEntries(names.map((name) => [name, readFileSync(join(out, '2022', name), 'utf8')]))).toEqual(
      earlier,
    );
  }

  it.each([
    [
      'a key is unknown',
      () => {
        spoil('2022/accounts.yaml', '收入:', '收 入:');
      },
    ],
    [
      'a file is missing',
      () => {
        rmSync(join(data, '2022/department.yaml'));
      },
    ],
    [
      'an item is off the form',
      () => {
        spoil('2022/accounts.yaml', '30201: 13.97', '30902: 13.97');
      },
    ],
    [
      'last year can’t be read',
      () => {
        spoil('2021/accounts.yaml', '比较数:', '比较数');
      },
    ],
    [
      'the edition is unknown',
      () => {
        spoil('2022/department.yaml', 'zhuzhou-2022', 'changsha-2022');
      },
    ],
    [
      'there is no data at all',
      () => {
        rmSync(data, { recursive: true });
      },
    ],
  ])('gives 3 and changes nothing when %s', async (_, harm) => {
    harm();
    const { code, printed, errors } = await generate('--year', '2022');
    expect({ code, printed }).toEqual({ code: 3, printed: '' });
    expect(errors).toMatch(/^错误 (READ|FORM)-/);
    expect(errors).toMatch(/没有生成报告，原有文件没有改动。$/);
    expectUntouched();
  });

  it.each(['2019', '2021'])('gives 3 for %s, which has no accounts of its own', async (year) => {
    const { code, errors } = await generate('--year', year);
    expect(code).toBe(3);
    expect(errors).toMatch(/^错误 READ-(NO-YEAR|COMPARISON-ONLY) /);
    expectUntouched();
  });

  it('gives 5 when the folder can’t be made', async () => {
    const file = join(root, 'file');
    writeFileSync(file, '');
    const { code, errors } = await juesuan(
      'generate',
      '--data',
      data,
      '--out',
      join(file, 'out'),
      '--year',
      '2022',
      '--format',
      'pdf',
    );
    expect(code).toBe(5);
    expect(errors).toContain('不能写入');
    expectUntouched();
  });
});
