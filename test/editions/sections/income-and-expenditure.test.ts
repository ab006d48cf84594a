import { describe, expect, it } from 'vitest';
import { basicExpenditure } from '../../../src/editions/sections/basic-expenditure.ts';
import { expenditure } from '../../../src/editions/sections/expenditure.ts';
import { income } from '../../../src/editions/sections/income.ts';
import { proseOf } from './prose-of.ts';

describe('sections 二 and 三: shares', () => {
  it('gives every source of income its share, fiscal appropriations together', () => {
    const ledger = {
      income: {
        2010301: { generalPublicBudget: '50', governmentManagedFunds: '10', stateCapitalOperations: '5' },
        2299999: {
          higherLevelSubsidy: '8',
          publicInstitutionRevenue: '7',
          businessRevenue: '9',
          affiliateRemittance: '6',
          otherRevenue: '5',
        },
      },
    };
    expect(proseOf(income, { ledger })).toEqual([
      '2022年度收入合计100万元，其中：财政拨款收入65万元，占65%；上级补助收入8万元，占8%；事业收入7万元，占7%；经营收入9万元，占9%；附属单位上缴收入6万元，占6%；其他收入5万元，占5%。',
    ]);
  });

  it('gives every kind of expenditure its share, over all funds', () => {
    const ledger = {
      expenditure: {
        generalPublicBudget: { 2010301: { basic: '1', project: '1' } },
        governmentManagedFunds: { 2120803: { project: '1' } },
        nonAppropriation: { 2299999: { remittanceToHigherLevel: '1', business: '1', subsidyToAffiliates: '1' } },
      },
    };
    expect(proseOf(expenditure, { ledger })).toEqual([
      '2022年度支出合计6万元，其中：基本支出1万元，占16.67%；项目支出2万元，占33.33%；上缴上级支出1万元，占16.67%；经营支出1万元，占16.67%；对附属单位补助支出1万元，占16.67%。',
    ]);
  });

  it('never calls almost all 100%, nor almost nothing 0%', () => {
    const ledger = { income: { 2010301: { generalPublicBudget: '99999', otherRevenue: '0.5' } } };
    const [text] = proseOf(income, { ledger });
    expect(text).toContain('财政拨款收入99999万元，占99.99%；');
    expect(text).toContain('其他收入0.5万元，占不足0.01%。');
  });

  it('keeps the sign of what was taken back, and has no share of a total that is nothing or less', () => {
    const sources = (appropriated: string, other: string) => ({
      ledger: { income: { 2010301: { generalPublicBudget: appropriated, otherRevenue: other } } },
    });
    const [taken] = proseOf(income, sources('100', '-3.2'));
    expect(taken).toContain('财政拨款收入100万元，占103.31%；');
    expect(taken).toContain('其他收入-3.2万元，占-3.31%。');
    const [cancelled] = proseOf(income, sources('100', '-100'));
    expect(cancelled).toMatch(/^2022年度收入合计0万元，其中：财政拨款收入100万元；.*其他收入-100万元。$/);
    const [below] = proseOf(income, sources('1', '-4'));
    expect(below).toMatch(/^2022年度收入合计-3万元，其中：财政拨款收入1万元；.*其他收入-4万元。$/);
  });

  it('has no shares of nothing', () => {
    expect(proseOf(income, {})).toEqual(['2022年度收入合计0万元。']);
    expect(proseOf(expenditure, {})).toEqual(['2022年度支出合计0万元。']);
  });
});

describe('section 六: what basic expenditure was for', () => {
  it('names only items with an amount, and says 等 when there are more than four', () => {
    const economic = {
      30101: '50',
      30102: '0',
      30103: '10',
      30113: '15',
      30201: '5',
      30202: '1',
      30211: '2',
      30216: '1',
      30229: '1',
      31002: '15',
    };
    expect(proseOf(basicExpenditure, { ledger: { economic } })).toEqual([
      '2022年度财政拨款基本支出100万元，其中：人员经费75万元，占基本支出的75%，主要包括基本工资、奖金、住房公积金；公用经费25万元，占基本支出的25%，主要包括办公费、印刷费、差旅费、培训费等。',
    ]);
  });

  it('names nothing where a part is empty', () => {
    expect(proseOf(basicExpenditure, { ledger: { economic: { 30101: '5' } } })).toEqual([
      '2022年度财政拨款基本支出5万元，其中：人员经费5万元，占基本支出的100%，主要包括基本工资；公用经费0万元，占基本支出的0%。',
    ]);
    expect(proseOf(basicExpenditure, {})).toEqual(['2022年度财政拨款基本支出0万元。']);
  });
});
