/** The words of a command line: what is understood, and what is said to one that is not. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { juesuan } from '../support/juesuan.ts';

const valid = join(import.meta.dirname, '../fixtures/errors/valid');

let root = '';
let out = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'words-'));
  out = join(root, '输出 文件夹');
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

const generate = (...args: readonly string[]) => juesuan('generate', '--data', valid, '--out', out, ...args);

describe('a command', () => {
  it('shows its usage when asked', async () => {
    const { code, printed } = await juesuan('generate', '--help');
    expect(code).toBe(0);
    expect(printed).toContain('用法：');
    expect(printed).toContain('--year <年度>');
  });
});

describe('a wrong command line gives 2', () => {
  it.each([
    '..',
    '2022/../x',
    '../2022',
    '二〇二二',
    '２０２２',
    '22',
    '2022.0',
    '-2022',
    '0x7e6',
    '20220',
    '1e3',
    'last',
    ' 2022',
    '',
  ])('for the year “%s”', async (year) => {
    const { code, errors } = await generate(`--year=${year}`);
    expect(code).toBe(2);
    expect(errors.split('\n')[0]).toBe(`年度“${year}”应是四位数字，如 2022。`);
    expect(existsSync(out)).toBe(false);
  });

  it.each([
    [['--prove', '--draft'], '--prove'],
    [['--prove', '--format', 'pdf'], '--prove'],
    [['--print', '--format', 'docx'], '--print'],
    [['--attach-data', '--format', 'docx'], '--attach-data'],
  ])('for %j, which do not go together', async (options, told) => {
    const { code, errors } = await generate('--year', '2022', ...options);
    expect(code).toBe(2);
    expect(errors.startsWith(`${told} `)).toBe(true);
    expect(existsSync(out)).toBe(false);
  });

  it.each([
    [['generate'], '请写明年度，如：--year 2022。'],
    [['generate', '--year'], '选项后面缺少内容，如：--year 2022。'],
    [['generate', '--year', '2022', '--format', 'ofd'], '格式“ofd”不认识，可用：pdf、docx。'],
    [['generate', '--year', '2022', '--jahr', '2022'], '不认识的选项：--jahr。'],
    [['生成'], '不认识的命令：生成。'],
    [['generate', '--year', '2022', '2021'], '命令后面有多余的内容。'],
  ])('for %j', async (args, expected) => {
    const { code, errors } = await juesuan(...args);
    expect({ code, told: errors.split('\n')[0] }).toEqual({ code: 2, told: expected });
    expect(errors).toContain('用法：');
  });

  it('for no command at all', async () => {
    expect((await juesuan()).code).toBe(2);
  });
});
