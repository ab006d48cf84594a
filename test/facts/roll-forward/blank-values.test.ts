import { describe, expect, it } from 'vitest';
import { blankValues } from '../../../src/facts/roll-forward/blank-values.ts';
import { valuesOfOneYear } from '../../../src/facts/roll-forward/values-of-one-year.ts';
import { parseYamlFile } from '../../../src/facts/reading/yaml-file.ts';

const blankAll = (text: string) => blankValues(text, () => true).text;

describe('blanking', () => {
  it.each([
    ['a: 1\n', 'a:\n'],
    ['a: 1 # 注\nb: 2\n', 'a: # 注\nb:\n'],
    ['a: { b: 1, c: 2 }\n', 'a: { b: , c: }\n'],
    ['a:\n  {\n    b: 1,\n    c: "2",\n  }\n', 'a:\n  {\n    b: ,\n    c: ,\n  }\n'],
    ['a: >-\n  一段\n  文字\nb: 1\n', 'a:\nb:\n'],
    ['a: |\n  一段\n\n# 注\nb: 1', 'a:\n\n# 注\nb:'],
    ['a:\n  - 1\n  - { b: 2 }\n', 'a:\n  -\n  - { b: }\n'],
    ["a: '1'\n", 'a:\n'],
  ])('%j', (text, expected) => {
    expect(blankAll(text)).toBe(expected);
    // What is blank can be read, and every key is still there to be filled.
    const file = parseYamlFile('f.yaml', expected);
    expect(file.problems).toEqual([]);
    expect(file.toFill.length).toBe(blankValues(text, () => true).blanked);
  });
});

describe('what belongs to one year alone', () => {
  const keeps = (file: string, text: string) => {
    const ofOneYear = valuesOfOneYear(file);
    if (ofOneYear === undefined) throw new Error(`${file} is not carried over`);
    return blankValues(text, ofOneYear).text;
  };

  it.each([
    [
      'accounts.yaml',
      '金额单位: 元\n收入:\n  2010301: { 其他收入: 1 }\n',
      '金额单位: 元\n收入:\n  2010301: { 其他收入: }\n',
    ],
    ['explanations.yaml', '变动原因: { 甲: 减少, 乙: { 同: 甲 } }\n', '变动原因: { 甲: , 乙: { 同: 甲 } }\n'],
    [
      'explanations.yaml',
      '会议:\n  - { 金额: 1, 用途: 例会, 成效: 好 }\n',
      '会议:\n  - { 金额: , 用途: 例会, 成效: }\n',
    ],
    ['explanations.yaml', '其他重要事项:\n  - 没有独立网站。\n', '其他重要事项:\n  - 没有独立网站。\n'],
    ['department.yaml', '职责:\n  - 甲\n公开日期: 2023-09-20\n', '职责:\n  - 甲\n公开日期:\n'],
    [
      'scorecards/1.yaml',
      '资金: { 年初预算数: { 合计: 取自 本年支出合计, 其他资金: 3 } }\n',
      '资金: { 年初预算数: { 合计: 取自 本年支出合计, 其他资金: } }\n',
    ],
    [
      'scorecards/1.yaml',
      'a: [{ 年度指标值: 24家, 分值: 10, 得分: 9, 偏差原因: 差 }]\n',
      'a: [{ 年度指标值: 24家, 分值: 10, 得分: , 偏差原因: }]\n',
    ],
    ['scorecards/1.yaml', 'a: { 年度指标值: ≤5万元 }\n', 'a: { 年度指标值: }\n'],
    [
      'targets.yaml',
      '年度预算: { 按支出性质: { 基本支出: 3 } }\na: { 指标值: ≤资金总额 }\n',
      '年度预算: { 按支出性质: { 基本支出: } }\na: { 指标值: ≤资金总额 }\n',
    ],
  ])('%s %j', (file, text, expected) => {
    expect(keeps(file, text)).toBe(expected);
  });

  it.each(['warnings.yaml', 'errata.yaml'])('%s is not carried over', (file) => {
    expect(valuesOfOneYear(file)).toBeUndefined();
  });
});
