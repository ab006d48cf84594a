import { describe, expect, it } from 'vitest';
import { diagnose } from '../../support/changed-data.ts';

const targets = '2022/targets.yaml';

describe('TIE-75', () => {
  it('is silent where both sides and the special funds agree', () => {
    expect(diagnose('TIE-75')).toEqual([]);
  });

  it('finds a budget whose two sides differ', () => {
    const found = diagnose('TIE-75', [targets, '其他资金: 5 }', '其他资金: 6 }']);
    expect(found).toEqual([
      `警告 TIE-75 绩效目标表的资金合计不一致
  对象：年度预算申请
  位置：2022/targets.yaml:5:18
  原文：按支出性质: { 基本支出: 100.41, 项目支出: 20 }
  应为：按收入性质 121.41万元
  实为：按支出性质 120.41万元
  相差：1万元
  处理：请核对年度预算的两边：收入性质之和应等于基本支出加项目支出。`,
    ]);
  });

  it('leaves room for rounding in 万元, and none in 元', () => {
    expect(diagnose('TIE-75', [targets, '一般公共预算拨款: 100.41', '一般公共预算拨款: 100.42'])).toEqual([]);
    const inYuan = diagnose(
      'TIE-75',
      [targets, '金额单位: 万元', '金额单位: 元'],
      [targets, '一般公共预算拨款: 100.41', '一般公共预算拨款: 100.42'],
    );
    expect(inYuan).toHaveLength(1);
  });

  it('finds special funds that exceed the project expenditure', () => {
    const found = diagnose('TIE-75', [targets, '名称: 修复材料, 金额: 10', '名称: 修复材料, 金额: 10.5']);
    expect(found).toEqual([
      `警告 TIE-75 绩效目标表的资金合计不一致
  对象：区级专项资金合计
  位置：2022/targets.yaml:65:35
  原文：- { 名称: 场地布置, 金额: 2.5, 测算依据: 5场，每场5000元 }
  应为：不超过项目支出 20万元
  实为：附表2合计 20.5万元
  相差：0.5万元
  另见：2022/targets.yaml:5:32\u3000年度预算申请 项目支出
  处理：请核对支出明细的金额和项目支出。`,
    ]);
  });
});
