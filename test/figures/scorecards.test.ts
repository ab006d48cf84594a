import { figureName } from '../../src/model/figure-name.ts';
import type { FigureName } from '../../src/model/figure-name.ts';
import { describe, expect, it } from 'vitest';
import type { Scorecard } from '../../src/model/accounts.ts';
import { exact } from '../../src/model/money.ts';
import { composeSelfEvaluationForm } from '../../src/editions/scorecards/self-evaluation-form.ts';
import { gradeOf } from '../../src/model/grade.ts';
import { amountFact, contextOf, numberFact, spending, textFact } from '../support/small-unit.ts';

const card = 'card';

function scorecard(funds: Scorecard['funds'], score: string): Scorecard {
  const indicator = { name: '甲', target: '1', actual: '1', weight: numberFact('90'), score: numberFact(score) };
  return {
    id: card,
    scope: 'overall',
    funds,
    expectedGoal: '目标',
    achievement: '完成',
    groups: [{ name: '产出指标', subgroups: [{ name: '数量指标', indicators: [indicator] }] }],
  };
}

function figuresOf(funds: Scorecard['funds'], score = '88.5') {
  const context = contextOf({ ledger: spending('117'), scorecards: [scorecard(funds, score)] });
  return { context, value: (name: FigureName) => context.figures.get(name).value.toFixed() };
}

const stated = (wan: string) => ({ kind: 'stated', fact: amountFact(wan) }) as const;

describe('a scorecard', () => {
  it('sums its sources, or keeps a stated total', () => {
    const { value } = figuresOf({
      openingBudget: {},
      annualBudget: { total: stated('135.41'), currentAppropriation: stated('105.8') },
      annualExecution: { currentAppropriation: stated('100'), otherFunds: stated('17') },
    });
    expect(value(figureName('scorecardFunds', { card, column: 'annualBudget' }))).toBe('1354100');
    expect(value(figureName('scorecardFunds', { card, column: 'annualExecution' }))).toBe('1170000');
    expect(value(figureName('scorecardExecutionScore', { card }))).toBe(
      exact('117').dividedBy(exact('135.41')).times(10).toFixed(),
    );
  });

  it('takes an amount from the accounts', () => {
    const reference = { kind: 'reference', name: textFact('本年支出合计') } as const;
    const { value } = figuresOf({
      openingBudget: {},
      annualBudget: { total: stated('117') },
      annualExecution: { total: reference },
    });
    expect([
      value(figureName('scorecardExecutionRate', { card })),
      value(figureName('scorecardExecutionScore', { card })),
      value(figureName('scorecardScore', { card })),
    ]).toEqual(['1', '10', '98.5']);
  });

  it('never scores more than the whole, and nothing without a budget', () => {
    const over = figuresOf({
      openingBudget: {},
      annualBudget: { total: stated('10') },
      annualExecution: { total: stated('20') },
    });
    expect([
      over.value(figureName('scorecardExecutionRate', { card })),
      over.value(figureName('scorecardExecutionScore', { card })),
    ]).toEqual(['2', '10']);
    const none = figuresOf({ openingBudget: {}, annualBudget: {}, annualExecution: { total: stated('20') } });
    expect(none.context.figures.has(figureName('scorecardExecutionRate', { card: 'card' }))).toBe(false);
    expect(none.value(figureName('scorecardExecutionScore', { card }))).toBe('0');
  });

  it.each([
    ['100', '优'],
    ['90', '优'],
    ['89.99', '良'],
    ['80', '良'],
    ['79.99', '中'],
    ['60', '中'],
    ['59.99', '差'],
    ['0', '差'],
  ])('grades %s as %s', (score, grade) => {
    expect(gradeOf(exact(score))).toBe(grade);
  });

  it('prints total and grade in its last row', () => {
    const full = { total: stated('1') };
    const { context } = figuresOf({ openingBudget: {}, annualBudget: full, annualExecution: full }, '75');
    const [card] = context.accounts.scorecards;
    const last = card === undefined ? undefined : composeSelfEvaluationForm(context, card).groups.at(-1)?.rows[0];
    expect(last?.cells.map(({ text }) => text)).toEqual(['总分', '100', '85', '等级：良']);
  });
});
