import { describe, expect, it } from 'vitest';
import { diagnose } from '../../support/changed-data.ts';

const targets = '2022/targets.yaml';

describe('TARGET-COST', () => {
  it('is silent for a cap that is the amount, named or typed', () => {
    expect(diagnose('TARGET-COST', [targets, '≦资金总额', '≤120.41万元'])).toEqual([]);
    expect(diagnose('TARGET-COST', [targets, '≤项目金额', '不超过6.75万元'])).toEqual([]);
  });

  it('finds a cap on the department that is another amount', () => {
    expect(diagnose('TARGET-COST', [targets, '≦资金总额', '≤135.41万元'])).toEqual([
      `警告 TARGET-COST 成本指标的上限与所申请的资金不同
  对象：不超过预算
  位置：2022/targets.yaml:23:19
  原文：- { 名称: 不超过预算, 指标值: ≤135.41万元 }
  应为：年度预算申请 资金总额 120.41万元
  实为：指标值 ≤135.41万元
  处理：请核对指标值；写成“≤资金总额”，程序会填上金额。`,
    ]);
  });

  it('finds a cap on a direction that is another amount', () => {
    const [found = '', ...more] = diagnose('TARGET-COST', [targets, '≤项目金额', '≤7万元']);
    expect(more).toEqual([]);
    expect(found).toContain('支出方向 读书月 项目金额 6.75万元');
    expect(found).toContain('写成“≤项目金额”');
  });
});
