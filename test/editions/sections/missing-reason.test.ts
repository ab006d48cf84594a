import { describe, expect, it } from 'vitest';
import { reasonMissing } from '../../../src/checks/rules/reason-missing.ts';
import { zero } from '../../../src/model/money.ts';
import { amountFact, contextOf, silent, spending, textFact } from '../../support/small-unit.ts';
import type { SmallUnit } from '../../support/small-unit.ts';

function warnings(unit: SmallUnit): readonly string[] {
  return reasonMissing(zero)
    .check(contextOf(unit))
    .map(({ subject, difference }) => `${subject}：${difference ?? ''}`);
}

describe('a difference without a reason', () => {
  it('is named with its size, each once', () => {
    const unit: SmallUnit = {
      ledger: {
        ...spending('150'),
        openingBudget: { 2010301: { basic: '140' } },
        threePublicBudget: { officialReception: '2' },
        threePublicFinal: { officialReception: '1' },
      },
      prior: { ...spending('100'), threePublicFinal: { officialReception: '1', vehicleOperation: '3' } },
      explanations: { agencyOperating: { final: amountFact('5'), openingBudget: amountFact('4') } },
    };
    expect(warnings(unit)).toEqual([
      '收支总计比上年增减：50万元',
      '财政拨款收支总计比上年增减：50万元',
      '一般公共预算财政拨款支出比上年增减：50万元',
      '2010301 行政运行决算数与年初预算数之差：10万元',
      '公务用车运行维护费比上年增减：3万元',
      '公务接待费决算数与预算数之差：1万元',
      '机关运行经费比年初预算增减：1万元',
    ]);
  });

  it('is silent where nothing differs, or all is explained', () => {
    const equal: SmallUnit = {
      ledger: { ...spending('150'), openingBudget: { 2010301: { basic: '150' } } },
      prior: spending('150'),
    };
    expect(warnings(equal)).toEqual([]);
    const reason = textFact('人员增加');
    const explained: SmallUnit = {
      ledger: { ...spending('150'), openingBudget: { 2010301: { basic: '140' } } },
      prior: spending('100'),
      explanations: {
        ...silent,
        changeReasons: { overall: reason, fiscalOverall: reason, generalExpenditure: reason },
        deviationReasons: new Map([['2010301', reason]]),
      },
    };
    expect(warnings(explained)).toEqual([]);
  });

  it('is found where an item had no budget, or a budget was not spent', () => {
    const unit: SmallUnit = {
      ledger: {
        expenditure: { generalPublicBudget: { 2010301: { basic: '1' } } },
        openingBudget: { 2082501: { project: '2' } },
      },
    };
    expect(warnings(unit)).toEqual([
      '2010301 行政运行决算数与年初预算数之差：1万元',
      '2082501 其他城市生活救助决算数与年初预算数之差：2万元',
    ]);
  });
});
