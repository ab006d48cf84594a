import { operandsOf } from '../../src/model/figures.ts';
import { fromWan } from '../../src/model/money.ts';
import { figureName, total } from '../../src/model/figure-name.ts';
import type { FigureName } from '../../src/model/figure-name.ts';
import { describe, expect, it } from 'vitest';
import { contextOf } from '../support/small-unit.ts';
import type { SmallLedger } from '../support/small-unit.ts';

/** The amount of a figure in 万元. */
function wanOf(ledger: SmallLedger): (name: FigureName) => string {
  const { figures } = contextOf({ ledger });
  return (name) => figures.get(name).value.dividedBy(10_000).toFixed();
}

describe('the functional hierarchy', () => {
  const ledger: SmallLedger = {
    expenditure: {
      generalPublicBudget: {
        2010301: { basic: '0.1', project: '0.2' },
        2010302: { project: '0.3' },
        2080505: { basic: '7' },
      },
      nonAppropriation: { 2010301: { business: '4' } },
    },
  };

  it('adds items to sections, classes and totals, exactly', () => {
    const wan = wanOf(ledger);
    const fund = 'generalPublicBudget';
    expect(['2010301', '20103', '201', total].map((code) => wan(figureName('expenditure', { fund, code })))).toEqual([
      '0.3',
      '0.6',
      '0.6',
      '7.6',
    ]);
    expect(
      (['basic', 'project', 'business'] as const).map((kind) =>
        wan(figureName('expenditure', { fund, code: '201', kind })),
      ),
    ).toEqual(['0.1', '0.5', '0']);
  });

  it('adds the funds', () => {
    const wan = wanOf(ledger);
    expect(wan(figureName('expenditure', { fund: 'fiscal', code: '201' }))).toBe('0.6');
    expect(wan(figureName('expenditure', { code: '2010301' }))).toBe('4.3');
    expect(wan(figureName('expenditure', { kind: 'business' }))).toBe('4');
  });
});

describe('balances', () => {
  const ledger: SmallLedger = {
    income: {
      2010301: { generalPublicBudget: '100' },
      2120803: { governmentManagedFunds: '60' },
      2239999: { stateCapitalOperations: '5' },
      2299999: { otherRevenue: '10', businessRevenue: '4' },
    },
    expenditure: {
      generalPublicBudget: { 2010301: { basic: '103' } },
      governmentManagedFunds: { 2120803: { project: '50' } },
      nonAppropriation: { 2299999: { business: '9' } },
    },
    openingBalance: {
      generalPublicBudget: { 2010301: '8' },
      governmentManagedFunds: { 2296003: '2' },
      nonAppropriation: { 2299999: '1' },
    },
    useOfNonAppropriationSurplus: '3',
    distributionOfSurplus: '2',
  };

  it('are what came in less what went out, for each fund', () => {
    const wan = wanOf(ledger);
    const funds = [
      'generalPublicBudget',
      'governmentManagedFunds',
      'stateCapitalOperations',
      'nonAppropriation',
      'fiscal',
      total,
    ] as const;
    expect(funds.map((fund) => wan(figureName('openingBalance', { fund })))).toEqual(['8', '2', '0', '1', '10', '11']);
    expect(funds.map((fund) => wan(figureName('closingBalance', { fund })))).toEqual(['5', '12', '5', '7', '22', '29']);
    expect(wan(figureName('closingBalance', { fund: 'governmentManagedFunds', code: '2120803' }))).toBe('10');
    expect(wan(figureName('closingBalance', { fund: 'governmentManagedFunds', code: '2296003' }))).toBe('2');
  });

  it('make both sides of the account equal', () => {
    const wan = wanOf(ledger);
    expect([wan(figureName('incomeTotal')), wan(figureName('expenditureTotal'))]).toEqual(['193', '193']);
    expect([
      wan(figureName('incomeTotal', { fund: 'fiscal' })),
      wan(figureName('expenditureTotal', { fund: 'fiscal' })),
    ]).toEqual(['175', '175']);
  });
});

describe('economic classification', () => {
  it('keeps a stated class and computes from it', () => {
    const { figures } = contextOf({
      ledger: {
        economic: { 30101: '18.79', 30102: '60.90', 30201: '13.97', 30309: '6.74' },
        statedTotals: { [figureName('economic', { code: '301' })]: '79.70' },
      },
    });
    const wan = (name: FigureName) => figures.get(name).value.dividedBy(10_000).toFixed();
    expect(['301', '302', '303', '310'].map((code) => wan(figureName('economic', { code })))).toEqual([
      '79.7',
      '13.97',
      '6.74',
      '0',
    ]);
    expect(
      (['personnelFunds', 'operatingFunds', 'economic'] as const).map((measure) => wan(figureName(measure))),
    ).toEqual(['86.44', '13.97', '100.41']);
    const { origin } = figures.get(figureName('economic', { code: '301' }));
    expect(origin).toMatchObject({ kind: 'stated', follows: { value: fromWan('79.69') } });
    expect(operandsOf(origin)).toEqual(
      ['30101', '30102'].map((code) => ({ figure: figureName('economic', { code }), minus: false })),
    );
  });

  it('comes about as it follows where what was stated is no other', () => {
    const stated = figureName('economic', { code: '301' });
    const { figures } = contextOf({ ledger: { economic: { 30101: '18.79' }, approved: { [stated]: '18.79' } } });
    expect(figures.get(stated)).toMatchObject({ origin: { kind: 'computed' }, stated: { line: 1 } });
  });
});

describe('every figure', () => {
  it('names operands that are figures too', () => {
    const { figures } = contextOf({ ledger: { income: { 2010301: { generalPublicBudget: '1' } } }, prior: {} });
    const operands = figures.all().flatMap(({ origin }) => operandsOf(origin));
    expect(operands.filter(({ figure }) => !figures.has(figure))).toEqual([]);
  });
});
