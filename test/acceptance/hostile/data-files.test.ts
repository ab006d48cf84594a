/** Data files that nobody should have: each is refused with a diagnostic, or read rightly; the earlier report stays. */
import { describe, expect, it } from 'vitest';
import { smallData } from '../../support/small-data.ts';
import { isUntouched, openWorkplace, programTalk, runCommand } from '../../support/run-on-disk.ts';
import type { Outcome } from '../../support/run-on-disk.ts';

const accounts = smallData.get('2022/accounts.yaml') ?? '';
const withAmount = (typed: string) => accounts.replace('30201: 20', `30201: ${typed}`);
const nested = (depth: number) => `收入: ${'['.repeat(depth)}${']'.repeat(depth)}\n`;
const aliasBomb = [
  'a: &a [x, x]',
  ...'bcdefghijklmnop'
    .split('')
    .map((name, index) => `${name}: &${name} [${`*${'abcdefghijklmno'[index] ?? ''}, `.repeat(9)}x]`),
].join('\n');

async function generate(file: string, content: string | Uint8Array): Promise<Outcome> {
  const place = openWorkplace(new Map([[file, content]]));
  try {
    const outcome = await runCommand(
      'generate',
      '--year',
      '2022',
      '--format',
      'pdf',
      '--data',
      place.data,
      '--out',
      place.out,
    );
    expect(isUntouched(place)).toBe(true);
    return outcome;
  } finally {
    place.remove();
  }
}

describe('a file that is refused', () => {
  it.each<[string, string | Uint8Array, RegExp]>([
    ['cut off in the middle of a line', accounts.slice(0, accounts.indexOf('项目支出') + 3), /READ-SYNTAX/],
    ['cut off in the middle of a character', Buffer.from(accounts).subarray(0, 71), /READ-/],
    ['empty', '', /缺少“金额单位”/],
    [
      'a picture',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48]),
      /READ-FILE .*不是文本/,
    ],
    [
      'random bytes',
      Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919 + (index >> 3)) % 256),
      /READ-FILE .*不是文本/,
    ],
    ['50 MB', Buffer.alloc(50 * 1024 * 1024, '# 很长\n'), /READ-FILE .*过大/],
    ['nested beyond reason', nested(200), /READ-SYNTAX[\s\S]*层级太深/],
    ['nested until the stack ends', nested(100_000), /READ-SYNTAX/],
    [
      'nested by indentation',
      Array.from({ length: 500 }, (_, depth) => `${' '.repeat(depth)}收入:`).join('\n'),
      /READ-SYNTAX[\s\S]*层级太深/,
    ],
    ['an alias bomb', aliasBomb, /READ-(CUT-SHORT|WRONG-TYPE)/],
    ['a merge key', '收入: &x { 2010301: { 其他收入: 1 } }\n支出: { <<: *x }\n', /READ-(CUT-SHORT|WRONG-TYPE)/],
    ['a key given twice', `${accounts}金额单位: 元\n`, /READ-DUPLICATE-KEY “金额单位”写了两次/],
    [
      'a code given twice',
      accounts.replace('30201: 20', '30201: 15\n  30201: 5'),
      /READ-DUPLICATE-KEY “30201”写了两次/,
    ],
    ['a key that every object has', `${accounts}constructor: 1\n`, /不认识的项目“constructor”/],
    ['a key that changes objects', `${accounts}__proto__: { 金额单位: 元 }\n`, /不认识的项目“__proto__”/],
    ['a code that changes objects', accounts.replace('30201: 20', '__proto__: 20'), /READ-/],
    ['a thousands separator', withAmount('1,020'), /READ-NOT-AN-AMOUNT[\s\S]*实为：1,020/],
    ['a full-width separator', withAmount('1，020'), /READ-NOT-AN-AMOUNT/],
    [
      'a thousands separator between braces',
      accounts.replace('基本支出: 80, 项目', '基本支出: 1,080, 项目'),
      /不认识的项目“080”[\s\S]*千分位逗号，请删去逗号/,
    ],
    [
      'a thousands separator between braces of codes',
      accounts.replace('经济分类:\n  30101: 60\n  30201: 20', '经济分类: { 30101: 1,060, 30201: 20 }'),
      /没有编码 060[\s\S]*千分位逗号/,
    ],
    ['1e400', withAmount('1e400'), /READ-NOT-AN-AMOUNT[\s\S]*实为：1e400/],
    ['infinity', withAmount('.inf'), /READ-NOT-AN-AMOUNT/],
    ['a long number', withAmount('9'.repeat(10_000)), /READ-NOT-AN-AMOUNT/],
    ['a very long number', withAmount('9'.repeat(100_000)), /READ-TOO-LONG/],
    ['a very long key', `${accounts}${'长'.repeat(100_000)}: 1\n`, /READ-/],
    ['several documents', `${accounts}---\n${accounts}`, /READ-SYNTAX/],
    ['a tag that names a program', withAmount('!!js/function "x"'), /READ-CUT-SHORT/],
    ['a list where a map should be', '- 1\n- 2\n', /READ-/],
    ['a text alone', '你好', /READ-/],
  ])('%s', async (_, content, expected) => {
    const { exitCode, printed } = await generate('2022/accounts.yaml', content);
    expect(printed).toMatch(expected);
    expect(printed).not.toMatch(programTalk);
    // At most two hundred problems are printed.
    expect(printed.length).toBeLessThan(40_000);
    expect(printed).toContain('没有生成报告，原有文件没有改动。');
    expect(exitCode).toBe(3);
  });

  it('10,000 problems at once are counted, the first shown', async () => {
    const { exitCode, printed } = await generate(
      '2022/accounts.yaml',
      `金额单位: 万元\n经济分类:\n${Array.from({ length: 10_000 }, (_, index) => `  ${String(30_000 + index)}x: 一\n`).join('')}`,
    );
    expect(printed).toMatch(/共错误 10000 条（只显示前 200 条）。/);
    expect(printed.split('READ-NOT-AN-AMOUNT')).toHaveLength(201);
    expect(exitCode).toBe(3);
  });
});

describe('a file that is cut off anywhere', () => {
  it('is read or refused, never more', async () => {
    const place = openWorkplace();
    const { writeFileSync } = await import('node:fs');
    for (const [path, text] of smallData) {
      const bytes = Buffer.from(text);
      for (let part = 0; part < 12; part += 1) {
        writeFileSync(`${place.data}/${path}`, bytes.subarray(0, Math.floor((bytes.length * part) / 12)));
        const { printed } = await runCommand('check', '--year', '2022', '--data', place.data);
        expect(printed).not.toMatch(programTalk);
      }
      writeFileSync(`${place.data}/${path}`, bytes);
    }
    place.remove();
  });
});
