import { describe, expect, it } from 'vitest';
import { generalExpenditure } from '../../../src/editions/sections/general-expenditure.ts';
import { proseOf } from './prose-of.ts';
import { spending, textFact } from '../../support/small-unit.ts';
import type { SmallLedger } from '../../support/small-unit.ts';

const deviationReasons = new Map([['2010301', textFact('人员增加')]]);

function withBudget(final: string, budget: string | undefined): SmallLedger {
  return { ...spending(final), ...(budget === undefined ? {} : { openingBudget: { 2010301: { basic: budget } } }) };
}

function itemSentence(final: string, budget: string | undefined, explained = true): string | undefined {
  return proseOf(generalExpenditure, {
    ledger: withBudget(final, budget),
    explanations: explained ? { deviationReasons } : {},
  }).at(-1);
}

describe('an item against its opening budget', () => {
  it.each([
    ['above', '103', '100', '完成年初预算的103%，决算数大于年初预算数的主要原因是：人员增加。'],
    ['below', '70', '100', '完成年初预算的70%，决算数小于年初预算数的主要原因是：人员增加。'],
    ['equal: no reason', '100', '100', '完成年初预算的100%，决算数与年初预算数持平。'],
    ['a little below', '99.9999', '100', '完成年初预算的99.99%，决算数小于年初预算数的主要原因是：人员增加。'],
    ['a little above', '100.0001', '100', '完成年初预算的100.01%，决算数大于年初预算数的主要原因是：人员增加。'],
    ['next to nothing', '0.005', '100', '完成年初预算的0.01%，决算数小于年初预算数的主要原因是：人员增加。'],
    ['less than that', '0.004', '100', '完成年初预算的不足0.01%，决算数小于年初预算数的主要原因是：人员增加。'],
    ['no budget', '100', '0', '年初未安排预算，决算数大于年初预算数的主要原因是：人员增加。'],
    ['no word of a budget', '100', undefined, '年初未安排预算，决算数大于年初预算数的主要原因是：人员增加。'],
    ['below zero', '-70', '100', '完成年初预算的-70%，决算数小于年初预算数的主要原因是：人员增加。'],
    [
      'almost all of it, below zero',
      '-99.999',
      '100',
      '完成年初预算的-99.99%，决算数小于年初预算数的主要原因是：人员增加。',
    ],
    ['a budget below zero', '3', '-5', '决算数大于年初预算数的主要原因是：人员增加。'],
    ['both below zero', '-5', '-5', '决算数与年初预算数持平。'],
    ['budget without expenditure', '0', '5', '完成年初预算的0%，决算数小于年初预算数的主要原因是：人员增加。'],
  ])('%s', (_, final, budget, expected) => {
    expect(itemSentence(final, budget)).toMatch(
      new RegExp(`^年初预算为-?[\\d.]+万元，支出决算为-?[\\d.]+万元，${expected}$`),
    );
  });

  it('ends without a reason where none is stated', () => {
    expect(itemSentence('103', '100', false)).toBe(
      '年初预算为100万元，支出决算为103万元，完成年初预算的103%，决算数大于年初预算数。',
    );
  });
});

describe('section 五', () => {
  it('lists every item once, in the order of codes, budgets without expenditure among them', () => {
    const prose = proseOf(generalExpenditure, {
      ledger: {
        expenditure: { generalPublicBudget: { 2210201: { basic: '8' }, 2010301: { basic: '92' } } },
        openingBudget: { 2010301: { basic: '92' }, 2082501: { project: '5' } },
      },
    });
    expect(prose.filter((text) => /^\d+、/.test(text))).toEqual([
      '1、一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）行政运行（项）。',
      '2、社会保障和就业支出（类）其他生活救助（款）其他城市生活救助（项）。',
      '3、住房保障支出（类）住房改革支出（款）住房公积金（项）。',
    ]);
    expect(prose[3]).toBe(
      '2022年度财政拨款支出100万元，主要用于以下方面：一般公共服务支出（类）92万元，占92%；住房保障支出（类）8万元，占8%。',
    );
    expect(prose[5]).toBe('2022年度财政拨款支出年初预算数为97万元，支出决算数为100万元，完成年初预算的103.09%，其中：');
  });

  it('stays whole where nothing was spent or budgeted', () => {
    expect(proseOf(generalExpenditure, {})).toEqual([
      '（一）财政拨款支出决算总体情况',
      '2022年度财政拨款支出0万元，占本年支出合计的0%，无上年决算数，不作比较。',
      '（二）财政拨款支出决算结构情况',
      '2022年度财政拨款支出0万元。',
      '（三）财政拨款支出决算具体情况',
      '2022年度财政拨款支出年初预算数为0万元，支出决算数为0万元，年初未安排预算。',
    ]);
  });

  it.each([
    ['government funds spent', { expenditure: { governmentManagedFunds: { 2120803: { project: '1' } } } }],
    ['government funds received', { income: { 2120803: { governmentManagedFunds: '1' } } }],
    ['state capital spent', { expenditure: { stateCapitalOperations: { 2239999: { project: '1' } } } }],
    ['state capital received', { income: { 2239999: { stateCapitalOperations: '1' } } }],
  ] satisfies readonly [string, SmallLedger][])(
    'names the general public budget once there are other funds: %s',
    (_, ledger) => {
      const prose = proseOf(generalExpenditure, { ledger, prior: spending('5') });
      expect(prose[0]).toBe('（一）一般公共预算财政拨款支出决算总体情况');
      expect(prose[1]).toContain('与上年相比，一般公共预算财政拨款支出减少5万元');
      expect(prose.filter((text) => /(?<!一般公共预算)财政拨款/.test(text))).toEqual([]);
    },
  );

  it('speaks of 财政拨款 where own money is all there is beside it', () => {
    const ledger: SmallLedger = { ...spending('1'), income: { 2299999: { otherRevenue: '1' } } };
    expect(proseOf(generalExpenditure, { ledger })[0]).toBe('（一）财政拨款支出决算总体情况');
  });
});
