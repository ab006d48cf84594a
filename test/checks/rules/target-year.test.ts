import { describe, expect, it } from 'vitest';
import { diagnose } from '../../support/changed-data.ts';

const targets = '2022/targets.yaml';

describe('TARGET-YEAR', () => {
  it('is silent for a day of the year', () => {
    expect(diagnose('TARGET-YEAR', [targets, '2022年11月底前', '2022年底前'])).toEqual([]);
  });

  it('finds the date of another year', () => {
    expect(diagnose('TARGET-YEAR', [targets, '2022年11月底前', '2021年12月31日前'])[0]).toBe(
      `警告 TARGET-YEAR 时效指标的日期不在本年度
  对象：完成时间
  位置：2022/targets.yaml:20:19
  原文：- { 名称: 完成时间, 指标值: 2021年12月31日前 }
  应为：2022年之内的日期
  实为：2021年12月31日前
  处理：请核对年份；复制上年的表时容易留下上年的日期。`,
    );
  });
});
