/** Texts that nobody should have: each is set whole, or refused with its line; none takes the square of its length. */
import { describe, expect, it } from 'vitest';
import { changedData } from '../../support/small-data.ts';
import { isUntouched, openWorkplace, programTalk, runCommand } from '../../support/run-on-disk.ts';
import type { Outcome } from '../../support/run-on-disk.ts';

async function run(command: 'check' | 'generate', files: ReadonlyMap<string, string>): Promise<Outcome> {
  const place = openWorkplace(files);
  try {
    const written = command === 'generate' ? ['--format', 'pdf', '--out', place.out] : [];
    const outcome = await runCommand(command, '--year', '2022', '--data', place.data, ...written);
    expect(isUntouched(place)).toBe(outcome.exitCode !== 0 || command === 'check');
    expect(outcome.printed).not.toMatch(programTalk);
    expect(outcome.printed.length).toBeLessThan(20_000);
    return outcome;
  } finally {
    place.remove();
  }
}

const evaluation = (text: string) => new Map([['2022/evaluation.md', text]]);
const duties = (typed: string) => changedData([['2022/department.yaml', '负责科学技术服务工作。', typed]]);

describe('an evaluation report beyond the limits is refused with its line', () => {
  it.each<[string, string, RegExp]>([
    [
      '60,000 lines of a character',
      '甲\n'.repeat(60_000),
      /READ-TOO-LONG[\s\S]*evaluation\.md:3001:1[\s\S]*最多 3000 行/,
    ],
    ['20,000 headings', '# 题\n'.repeat(20_000), /READ-TOO-LONG[\s\S]*evaluation\.md:3001:1/],
    ['20,000 lists', '- 甲\n* 乙\n'.repeat(10_000), /READ-TOO-LONG[\s\S]*evaluation\.md:3001:1/],
    ['a mark of Markdown repeated', `第一段\n\n${'_a'.repeat(100_000)}`, /READ-TOO-LONG[\s\S]*evaluation\.md:3:1/],
    ['200,000 spaces', `甲${' '.repeat(200_000)}乙`, /READ-TOO-LONG[\s\S]*evaluation\.md:1:1[\s\S]*实为：200002 字/],
    ['2,000 quotations', `第一段\n\n${'> '.repeat(2_000)}甲`, /READ-TOO-DEEP[\s\S]*evaluation\.md:3:1/],
    ['2,000 lists in each other', `${'- '.repeat(2_000)}甲`, /READ-TOO-DEEP[\s\S]*最多 8 层/],
    [
      'lists in each other by indentation',
      Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth * 2)}- 甲\n`).join(''),
      /READ-TOO-DEEP[\s\S]*evaluation\.md:22:1/,
    ],
    ['a control character', '第一段\n\n红\u001B[31m字', /READ-CHARACTER[\s\S]*evaluation\.md:3:1[\s\S]*实为：U\+001B/],
  ])('%s', async (_, text, expected) => {
    const { exitCode, printed } = await run('check', evaluation(text));
    expect(printed).toMatch(expected);
    expect(exitCode).toBe(3);
  });
});

describe('an evaluation report at the limits is set', () => {
  it.each<[string, string]>([
    ['lines', '字。\n'.repeat(3000)],
    ['headings', '# 题\n'.repeat(3000)],
    ['lists', '- 甲\n* 乙\n'.repeat(1500)],
    ['an entry of many lines', `- 甲\n${'乙。\n'.repeat(2999)}`],
    ['marks', `${'_啊'.repeat(5000)}\n`.repeat(4)],
    ['spaces', `甲${' '.repeat(9998)}乙\n\n`.repeat(20)],
    ['empty lines', `${' \n'.repeat(100_000)}甲`],
    ['eight lists in each other', `${'- '.repeat(8)}甲\n`.repeat(3000)],
    ['a long rule', '- '.repeat(4999)],
  ])('%s', async (_, text) => {
    expect(await run('check', evaluation(text))).toMatchObject({ exitCode: 0 });
  });

  it('in a PDF', async () => {
    expect(await run('generate', evaluation(`${'# 题\n'.repeat(1500)}${'- 字\n'.repeat(1500)}`))).toMatchObject({
      exitCode: 0,
    });
  });
});

describe('a value of a YAML file', () => {
  it.each<[string, string, RegExp]>([
    ['with 200,000 spaces', `负责${' '.repeat(200_000)}工作。`, /READ-TOO-LONG[\s\S]*department\.yaml:4:6/],
    ['with a control character by an escape', String.raw`"负责\u0007工作。"`, /READ-CHARACTER[\s\S]*实为：U\+0007/],
    ['with half a character', String.raw`"负责\uD800工作。"`, /READ-CHARACTER[\s\S]*实为：U\+D800/],
    ['with a mark of the program', '负责\uFDD0工作。', /READ-CHARACTER[\s\S]*实为：U\+FDD0/],
  ])('%s is refused', async (_, typed, expected) => {
    const { exitCode, printed } = await run('check', duties(typed));
    expect(printed).toMatch(expected);
    expect(exitCode).toBe(3);
  });

  it('at the limit is printed', async () => {
    expect(await run('generate', duties(`负责${' '.repeat(9_990)}工作。`))).toMatchObject({ exitCode: 0 });
  });
});
