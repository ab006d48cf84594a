import { describe, expect, it } from 'vitest';
import { threePublic } from '../../../src/editions/sections/three-public.ts';
import { proseOf } from './prose-of.ts';
import { numberFact, silent, textFact } from '../../support/small-unit.ts';
import type { SmallUnit } from '../../support/small-unit.ts';

const reasons = {
  deviationReasons: { officialReception: textFact('严格接待标准，节约开支') },
  changeReasons: { officialReception: textFact('接待批次减少') },
};

/** The sentence about receptions; amounts: budget, final accounts, last year's if there is one. */
function reception(budget: string, final: string, before: string | undefined, explained = true): string | undefined {
  const unit: SmallUnit = {
    ledger: { threePublicBudget: { officialReception: budget }, threePublicFinal: { officialReception: final } },
    ...(before === undefined ? {} : { prior: { threePublicFinal: { officialReception: before } } }),
    explanations: explained ? { threePublic: reasons } : {},
  };
  return proseOf(threePublic, unit)[3];
}

describe('one part of the “三公” expenses', () => {
  it.each([
    ['nothing at all', '0', '0', '0', '决算数等于预算数，与上年持平。'],
    [
      'below the budget, as last year',
      '0.4',
      '0',
      '0',
      '完成预算的0%，决算数小于预算数的主要原因是严格接待标准，节约开支，与上年相比持平。',
    ],
    [
      'equal to the budget, less than last year',
      '5',
      '5',
      '10',
      '完成预算的100%，决算数等于预算数，与上年相比减少5万元，下降50%，主要原因是接待批次减少。',
    ],
    [
      'above the budget, new this year',
      '5',
      '6',
      '0',
      '完成预算的120%，决算数大于预算数的主要原因是严格接待标准，节约开支，与上年相比增加6万元，上年无此项支出，主要原因是接待批次减少。',
    ],
    [
      'above the budget by a trifle',
      '10',
      '10.0003',
      '10',
      '完成预算的100.01%，决算数大于预算数的主要原因是严格接待标准，节约开支，与上年相比增加不足0.01万元，增长不足0.01%，主要原因是接待批次减少。',
    ],
    [
      'no budget',
      '0',
      '6',
      '5',
      '未安排预算，决算数大于预算数的主要原因是严格接待标准，节约开支，与上年相比增加1万元，增长20%，主要原因是接待批次减少。',
    ],
    [
      'taken back',
      '5',
      '-1',
      '5',
      '完成预算的-20%，决算数小于预算数的主要原因是严格接待标准，节约开支，与上年相比减少6万元，本年为负数，不计算增减幅度，主要原因是接待批次减少。',
    ],
    [
      'taken back without a budget',
      '0',
      '-1',
      '-2',
      '未安排预算，决算数小于预算数的主要原因是严格接待标准，节约开支，与上年相比增加1万元，上年为-2万元，不计算增减幅度，主要原因是接待批次减少。',
    ],
    ['no last year', '5', '5', undefined, '完成预算的100%，决算数等于预算数，无上年决算数，不作比较。'],
    [
      'no last year, below the budget',
      '5',
      '4',
      undefined,
      '完成预算的80%，决算数小于预算数的主要原因是严格接待标准，节约开支，无上年决算数，不作比较。',
    ],
  ])('%s', (_, budget, final, before, expected) => {
    const printed = final === '10.0003' ? '10' : final;
    expect(reception(budget, final, before)).toBe(
      `公务接待费支出预算为${budget}万元，支出决算为${printed}万元，${expected}`,
    );
  });

  it('goes on without a reason where none is stated', () => {
    expect(reception('5', '4', '8', false)).toBe(
      '公务接待费支出预算为5万元，支出决算为4万元，完成预算的80%，决算数小于预算数，与上年相比减少4万元，下降50%。',
    );
  });
});

describe('section 七', () => {
  it('states total, shares, counts and purposes', () => {
    const amounts = { overseasTravel: '10', officialReception: '5', vehiclePurchase: '18', vehicleOperation: '7' };
    const prose = proseOf(threePublic, {
      ledger: { threePublicBudget: { ...amounts, officialReception: '10' }, threePublicFinal: amounts },
      explanations: {
        threePublic: {
          ...silent.threePublic,
          overseasGroups: numberFact('2'),
          overseasPersons: numberFact('5'),
          overseasPurpose: textFact('赴国外洽谈合作。'),
          receptionGroups: numberFact('30'),
          receptionPersons: numberFact('240'),
          receptionPurpose: textFact('接待上级检查指导'),
          vehiclesBought: numberFact('1'),
          vehiclesKept: numberFact('3'),
          vehiclePurpose: textFact('执法执勤'),
        },
      },
    });
    expect(prose[1]).toBe('2022年度“三公”经费财政拨款支出预算为45万元，支出决算为40万元，完成预算的88.89%，其中：');
    expect(prose.slice(-4)).toEqual([
      '2022年度“三公”经费财政拨款支出决算中，公务接待费支出决算5万元，占12.5%，因公出国（境）费支出决算10万元，占25%，公务用车购置费及运行维护费支出决算25万元，占62.5%。其中：',
      '1、因公出国（境）费支出决算为10万元，全年安排因公出国（境）团组2个，累计5人次，开支内容包括：赴国外洽谈合作。',
      '2、公务接待费支出决算为5万元，全年共接待来访团组30个、来宾240人次，主要是接待上级检查指导发生的接待支出。',
      '3、公务用车购置费及运行维护费支出决算为25万元，其中：公务用车购置费18万元，购置公务用车1辆。公务用车运行维护费7万元，主要用于执法执勤，截至2022年12月31日，我单位开支财政拨款的公务用车保有量为3辆。',
    ]);
  });

  it('has no rate of completion without a budget', () => {
    expect(proseOf(threePublic, {})[1]).toBe(
      '2022年度“三公”经费财政拨款支出预算为0万元，支出决算为0万元，决算数等于预算数，其中：',
    );
    const unplanned = { ledger: { threePublicFinal: { officialReception: '1' } } };
    expect(proseOf(threePublic, unplanned)[1]).toBe(
      '2022年度“三公”经费财政拨款支出预算为0万元，支出决算为1万元，未安排预算，其中：',
    );
  });
});
