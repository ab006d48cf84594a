import { describe, expect, it } from 'vitest';
import { fiscalOverall } from '../../../src/editions/sections/fiscal-overall.ts';
import { generalExpenditure } from '../../../src/editions/sections/general-expenditure.ts';
import { overall } from '../../../src/editions/sections/overall.ts';
import { proseOf } from './prose-of.ts';
import { spending, textFact } from '../../support/small-unit.ts';

const reason = textFact('人员增加。');
const changeReasons = { overall: reason, fiscalOverall: reason, generalExpenditure: reason };

describe('change against last year', () => {
  it.each([
    ['growth', '150', '100', '150', '与上年相比，增加50万元，增长50%，主要原因是人员增加。'],
    ['decline', '117', '2368.77', '117', '与上年相比，减少2251.77万元，下降95.06%，主要原因是人员增加。'],
    ['no change: no reason either', '100', '100', '100', '与上年相比持平。'],
    ['last year nothing', '117', '0', '117', '与上年相比，增加117万元，上年无此项收支，主要原因是人员增加。'],
    [
      'a change too small to show',
      '100.00001',
      '100',
      '100',
      '与上年相比，增加不足0.01万元，增长不足0.01%，主要原因是人员增加。',
    ],
    ['down to nothing', '0', '20', '0', '与上年相比，减少20万元，下降100%，主要原因是人员增加。'],
    ['almost down to nothing', '0.001', '20', '0.00', '与上年相比，减少20万元，下降99.99%，主要原因是人员增加。'],
    ['from below zero', '3', '-5', '3', '与上年相比，增加8万元，上年为-5万元，不计算增减幅度，主要原因是人员增加。'],
    ['below zero', '-3', '5', '-3', '与上年相比，减少8万元，本年为负数，不计算增减幅度，主要原因是人员增加。'],
    ['below zero from nothing', '-3', '0', '-3', '与上年相比，减少3万元，上年无此项收支，主要原因是人员增加。'],
    ['a little more than twice', '200.001', '100', '200', '与上年相比，增加100万元，增长100.01%，主要原因是人员增加。'],
  ])('%s', (_, now, before, printed, expected) => {
    const unit = { ledger: spending(now), prior: spending(before), explanations: { changeReasons } };
    expect(proseOf(overall, unit)).toEqual([`2022年度收、支总计${printed}万元。${expected}`]);
    expect(proseOf(fiscalOverall, unit)).toEqual([`2022年度财政拨款收、支总计${printed}万元，${expected}`]);
  });

  it('names its subject in section 五, and speaks of expenditure', () => {
    const grown = { ledger: spending('150'), prior: spending('100'), explanations: { changeReasons } };
    expect(proseOf(generalExpenditure, grown)[1]).toBe(
      '2022年度财政拨款支出150万元，占本年支出合计的100%，与上年相比，财政拨款支出增加50万元，增长50%，主要原因是人员增加。',
    );
    const fromNothing = { ledger: spending('150'), prior: spending('0') };
    expect(proseOf(generalExpenditure, fromNothing)[1]).toContain('财政拨款支出增加150万元，上年无此项支出。');
  });

  it('says so where there is nothing to compare with', () => {
    expect(proseOf(overall, { ledger: spending('117') })).toEqual([
      '2022年度收、支总计117万元。无上年决算数，不作比较。',
    ]);
    expect(proseOf(fiscalOverall, { ledger: spending('117') })).toEqual([
      '2022年度财政拨款收、支总计117万元，无上年决算数，不作比较。',
    ]);
  });

  it('ends without a reason where none is stated', () => {
    const unit = { ledger: spending('150'), prior: spending('100') };
    expect(proseOf(overall, unit)).toEqual(['2022年度收、支总计150万元。与上年相比，增加50万元，增长50%。']);
  });

  it.each(['人员增加', '人员增加。', '人员增加；', '主要原因是人员增加。', '主要原因是：人员增加'])(
    'takes a reason typed as %s',
    (typed) => {
      const unit = {
        ledger: spending('150'),
        prior: spending('100'),
        explanations: { changeReasons: { overall: textFact(typed) } },
      };
      expect(proseOf(overall, unit)[0]).toMatch(/增长50%，主要原因是人员增加。$/);
    },
  );
});
