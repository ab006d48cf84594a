import { describe, expect, it } from 'vitest';
import { blankValues } from '../../../src/facts/roll-forward/blank-values.ts';
import { catalogue, fileOf } from '../../../src/facts/catalogue/catalogue.ts';
import { scalarAt } from '../../../src/facts/catalogue/paths.ts';
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
    const known = fileOf(catalogue, file.replace('.yaml', ''));
    if (known === undefined) throw new Error(`no data file ${file}`);
    return blankValues(text, (path, value) => scalarAt(known.root, path)?.ofOneYear(value) ?? false).text;
  };

  it.each([
    [
      'accounts.yaml',
      '金额单位: 元\n收入:\n  2010301: { 其他收入: 1 }\n',
      '金额单位: 元\n收入:\n  2010301: { 其他收入: }\n',
    ],
    [
      'explanations.yaml',
      '变动原因: { 收支总计: 减少, 财政拨款收支总计: { 同: 收支总计 } }\n',
      '变动原因: { 收支总计: , 财政拨款收支总计: { 同: 收支总计 } }\n',
    ],
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
      '绩效指标: [{ 二级指标: [{ 三级指标: [{ 年度指标值: 24家, 分值: 10, 得分: 9, 偏差原因: 差 }] }] }]\n',
      '绩效指标: [{ 二级指标: [{ 三级指标: [{ 年度指标值: 24家, 分值: 10, 得分: , 偏差原因: }] }] }]\n',
    ],
    [
      'scorecards/1.yaml',
      '绩效指标: [{ 二级指标: [{ 三级指标: [{ 年度指标值: ≤5万元 }] }] }]\n',
      '绩效指标: [{ 二级指标: [{ 三级指标: [{ 年度指标值: }] }] }]\n',
    ],
    [
      'targets.yaml',
      '年度预算: { 按支出性质: { 基本支出: 3 } }\n年度绩效指标: [{ 二级指标: [{ 三级指标: [{ 指标值: ≤资金总额 }] }] }]\n',
      '年度预算: { 按支出性质: { 基本支出: } }\n年度绩效指标: [{ 二级指标: [{ 三级指标: [{ 指标值: ≤资金总额 }] }] }]\n',
    ],
  ])('%s %j', (file, text, expected) => {
    expect(keeps(file, text)).toBe(expected);
  });

  it.each(['warnings.yaml', 'errata.yaml'])('%s is not carried over', (file) => {
    expect(fileOf(catalogue, file.replace('.yaml', ''))?.carriedOver ?? false).toBe(false);
  });
});
