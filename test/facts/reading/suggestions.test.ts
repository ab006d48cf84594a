/** What is misspelt gets the nearest right word proposed. */
import { describe, expect, it } from 'vitest';
import { describeDiagnostic } from '../../../src/cli/print-diagnostics.ts';
import { nearest } from '../../../src/facts/reading/nearest.ts';
import { openDataFolder } from '../../../src/facts/reading/data-folder.ts';
import { readYear } from '../../../src/facts/reading/read-year.ts';
import { memoryFolder } from '../../support/memory-folder.ts';
import { changedData } from '../../support/small-data.ts';
import type { Change } from '../../support/small-data.ts';

function problems(...changes: readonly Change[]): readonly string[] {
  return readYear(memoryFolder(changedData(changes)), 2022).problems.map((one) => describeDiagnostic(one, false));
}

describe('nearest', () => {
  it.each([
    ['其它收入', ['其他收入', '事业收入'], '其他收入'],
    ['基本支出数', ['基本支出', '项目支出'], '基本支出'],
    ['一般公共预算拨款收入', ['一般公共预算财政拨款收入', '其他收入'], '一般公共预算财政拨款收入'],
    ['2010303', ['2010301', '2080505'], '2010301'],
    ['年末结余', ['收入', '支出'], undefined],
    ['天', ['货物', '工程'], undefined],
    ['x', [], undefined],
    ['x'.repeat(1000), ['收入'], undefined],
  ])('to %s', (typed, known, expected) => {
    expect(nearest(typed, known)).toBe(expected);
  });
});

describe('a misspelt word', () => {
  it('in a key', () => {
    expect(problems(['2022/accounts.yaml', '其他收入: 10', '其它收入: 10'])).toEqual([
      `错误 READ-UNKNOWN-KEY 不认识的项目“其它收入”
  位置：2022/accounts.yaml:4:14
  原文：2299999: { 其它收入: 10 }
  应为：可用的项目：一般公共预算财政拨款收入、政府性基金预算财政拨款收入、国有资本经营预算财政拨款收入、上级补助收入、事业收入、经营收入、附属单位上缴收入、其他收入
  实为：其它收入
  处理：是不是“其他收入”？请检查是否写错了字，或写错了位置；不需要的内容请删去。`,
    ]);
  });

  it('in a functional code', () => {
    expect(
      problems([
        '2022/accounts.yaml',
        '  2010301: { 一般公共预算财政拨款收入: 100 }',
        '  2010302: { 一般公共预算财政拨款收入: 100 }',
      ]),
    ).toEqual([
      `错误 READ-UNKNOWN-CODE 科目表中没有编码 2010302
  位置：2022/accounts.yaml:3:3
  原文：2010302: { 一般公共预算财政拨款收入: 100 }
  应为：classification/2022/functional.csv 中列有的科目
  实为：2010302
  处理：是不是“2010301 行政运行”？请核对编码；确是本年有效的科目，就在 classification/2022/functional.csv 中添一行（编码、名称，功能科目还要写所属预算）。`,
    ]);
  });

  it.each<[string, Change, RegExp]>([
    ['an economic code', ['2022/accounts.yaml', '30101: 60', '3O101: 60'], /是不是“30101 基本工资”？/],
    [
      'a class of stated totals',
      ['2022/accounts.yaml', '三公经费:\n', '核定合计: { 经济分类: { 3O1: 60 } }\n三公经费:\n'],
      /没有叫“3O1”的数/,
    ],
    ['a term', ['2022/department.yaml', '单位性质: 事业单位', '单位性质: 事业単位'], /是不是“事业单位”？/],
    ['a unit of money', ['2022/explanations.yaml', '金额单位: 万元', '金额单位: 万园'], /是不是“万元”？/],
    [
      'a reference to the accounts',
      ['2022/scorecards/1-overall.yaml', '合计: 110', '合计: 取自 本年支出总计'],
      /是不是“本年支出合计”？/,
    ],
    [
      'a reference to a reason',
      [
        '2022/explanations.yaml',
        '三公经费:\n',
        '变动原因: { 收支总计: 甲, 财政拨款收支总计: { 同: 收支总汁 } }\n三公经费:\n',
      ],
      /是不是“收支总计”？/,
    ],
    [
      'a reason for an item',
      ['2022/explanations.yaml', '三公经费:\n', '预决算差异原因: { 2010310: 甲 }\n三公经费:\n'],
      /是不是“2010301 行政运行”？/,
    ],
  ])('in %s', (_, change, expected) => {
    expect(problems(change).join('\n')).toMatch(expected);
  });
});

describe('a code', () => {
  it('whose class is not in the list is told', () => {
    const lists = openDataFolder('data').readText('classification/2022/functional.csv');
    const text = 'text' in lists ? lists.text.replace(/^229,.*\n/m, '') : '';
    expect(problems(['classification/2022/functional.csv', text])).toHaveLength(2);
    expect(problems(['classification/2022/functional.csv', text]).join('\n')).toMatch(/科目表中没有编码 229\n/);
  });

  it('of the general budget takes no income from a fund', () => {
    expect(
      problems([
        '2022/accounts.yaml',
        '  2010301: { 一般公共预算财政拨款收入: 100 }',
        '  2010301: { 政府性基金预算财政拨款收入: 100 }',
      ]).join('\n'),
    ).toBe(
      `错误 READ-WRONG-BUDGET 科目 2010301 不属于这一资金来源
  位置：2022/accounts.yaml:3:29
  原文：2010301: { 政府性基金预算财政拨款收入: 100 }
  应为：政府性基金预算科目
  实为：行政运行是一般公共预算科目
  处理：请核对科目编码，或把这一行移到对应的资金来源之下。`,
    );
  });
});
