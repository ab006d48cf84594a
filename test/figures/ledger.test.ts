import { describe, expect, it } from 'vitest';
import { contextOf } from '../support/small-unit.ts';
import type { SmallLedger } from '../support/small-unit.ts';

/** The amount of a figure in 万元. */
function wanOf(ledger: SmallLedger): (id: string) => string {
  const { figures } = contextOf({ ledger });
  return (id) => figures.get(id).value.dividedBy(10_000).toFixed();
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
    const prefix = 'expenditure/generalPublicBudget';
    expect(['2010301', '20103', '201', 'total'].map((code) => wan(`${prefix}/${code}/total`))).toEqual([
      '0.3',
      '0.6',
      '0.6',
      '7.6',
    ]);
    expect(['basic', 'project', 'business'].map((kind) => wan(`${prefix}/201/${kind}`))).toEqual(['0.1', '0.5', '0']);
  });

  it('adds the funds', () => {
    const wan = wanOf(ledger);
    expect(wan('expenditure/fiscal/201/total')).toBe('0.6');
    expect(wan('expenditure/all/2010301/total')).toBe('4.3');
    expect(wan('expenditure/all/total/business')).toBe('4');
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
      'all',
    ];
    expect(funds.map((fund) => wan(`openingBalance/${fund}/total`))).toEqual(['8', '2', '0', '1', '10', '11']);
    expect(funds.map((fund) => wan(`closingBalance/${fund}/total`))).toEqual(['5', '12', '5', '7', '22', '29']);
    expect(wan('closingBalance/governmentManagedFunds/2120803')).toBe('10');
    expect(wan('closingBalance/governmentManagedFunds/2296003')).toBe('2');
  });

  it('make both sides of the account equal', () => {
    const wan = wanOf(ledger);
    expect([wan('overall/incomeTotal'), wan('overall/expenditureTotal')]).toEqual(['193', '193']);
    expect([wan('fiscal/incomeTotal'), wan('fiscal/expenditureTotal')]).toEqual(['175', '175']);
  });
});

describe('economic classification', () => {
  it('keeps a stated class and computes from it', () => {
    const { figures } = contextOf({
      ledger: {
        economic: { 30101: '18.79', 30102: '60.90', 30201: '13.97', 30309: '6.74' },
        statedTotals: { 'economic/301': '79.70' },
      },
    });
    const wan = (id: string) => figures.get(id).value.dividedBy(10_000).toFixed();
    expect(['301', '302', '303', '310'].map((code) => wan(`economic/${code}`))).toEqual(['79.7', '13.97', '6.74', '0']);
    expect(['personnel', 'operating', 'total'].map((part) => wan(`economic/${part}`))).toEqual([
      '86.44',
      '13.97',
      '100.41',
    ]);
    expect(figures.get('economic/301').origin).toMatchObject({
      kind: 'stated',
      operands: ['economic/30101', 'economic/30102'],
    });
  });
});

describe('every figure', () => {
  it('names operands that are figures too', () => {
    const { figures } = contextOf({ ledger: { income: { 2010301: { generalPublicBudget: '1' } } }, prior: {} });
    const operands = figures.all().flatMap(({ origin }) => ('operands' in origin ? origin.operands : []));
    expect(operands.filter((id) => !figures.has(id))).toEqual([]);
  });
});
