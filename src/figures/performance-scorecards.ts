import type { DepartmentAccounts, Scorecard, ScorecardAmount } from '../model/accounts.ts';
import { figureName, placeOf } from '../model/figure-name.ts';
import type { FigureName } from '../model/figure-name.ts';
import { exact } from '../model/money.ts';
import { scorecardReferences } from '../model/scorecard-references.ts';
import { keysOf, scorecardColumns, scorecardSources } from '../model/terms.ts';
import type { FigureRegister } from './figure-register.ts';

/** Points that the forms give to the execution of the budget (分值 of the 执行率 row). */
export const executionWeight = 10;

/** 执行率, its score, the weights of the indicator groups and the total score of each scorecard. */
export function registerScorecards(register: FigureRegister, { scorecards }: DepartmentAccounts): void {
  for (const scorecard of scorecards) {
    const card = scorecard.id;
    registerFunds(register, scorecard);
    register.rate(
      figureName('scorecardExecutionRate', { card }),
      '执行率',
      figureName('scorecardFunds', { card, column: 'annualExecution' }),
      figureName('scorecardFunds', { card, column: 'annualBudget' }),
    );
    registerScores(register, scorecard);
  }
}

function registerFunds(register: FigureRegister, { id: card, funds, project }: Scorecard): void {
  const add = (name: FigureName, label: string, amount: ScorecardAmount) => {
    if (amount.kind === 'stated') register.fact(name, label, amount.fact);
    else register.same(name, label, referredTo(amount.name.text));
  };
  for (const column of keysOf(scorecardColumns)) {
    const stated = funds[column];
    const filled = keysOf(scorecardSources).flatMap((source) => {
      const amount = stated[source];
      return amount === undefined
        ? []
        : [{ source, amount, name: figureName('scorecardFunds', { card, column, source }) }];
    });
    for (const { source, amount, name } of filled)
      add(name, `${scorecardColumns[column]} ${scorecardSources[source]}`, amount);
    const all = figureName('scorecardFunds', { card, column });
    const label = `${scorecardColumns[column]} 合计`;
    const parts = filled.map(({ name }) => name);
    if (stated.total === undefined) register.sum(all, label, parts);
    else add(all, label, stated.total);
  }
  const { investment, investmentFromAppropriation: appropriated } = project ?? {};
  if (investment !== undefined) register.fact(figureName('scorecardInvestment', { card }), '项目总投资', investment);
  if (appropriated !== undefined) {
    const name = figureName('scorecardInvestmentFromAppropriation', { card });
    register.fact(name, '项目总投资 其中：财政拨款', appropriated);
  }
}

/** @throws Error for a reference that reading should have refused */
function referredTo(reference: string): FigureName {
  const name = scorecardReferences[reference];
  if (name === undefined) throw new Error(`no such reference: ${reference}`);
  return name;
}

function registerScores(register: FigureRegister, { id: card, groups }: Scorecard): void {
  const executionWeightName = figureName('scorecardExecutionWeight', { card });
  const executionScoreName = figureName('scorecardExecutionScore', { card });
  const rateName = figureName('scorecardExecutionRate', { card });
  register.computed(executionWeightName, '预算执行分值', 'score', 'same', [], exact(executionWeight));
  const rated = register.has(rateName);
  const rate = rated ? register.get(rateName).value : exact(0);
  const executionScore = (rate.greaterThan(1) ? exact(1) : rate.lessThan(0) ? exact(0) : rate).times(executionWeight);
  const rests = rated ? [{ figure: rateName, minus: false }] : [];
  register.computed(executionScoreName, '预算执行得分', 'score', 'score', rests, executionScore);
  const weightOf = (indicator: string) => figureName('scorecardWeight', { card, indicator });
  const scoreOf = (indicator: string) => figureName('scorecardScore', { card, indicator });
  const indicators = groups.flatMap((group, groupIndex) =>
    group.subgroups.flatMap((subgroup, subgroupIndex) =>
      subgroup.indicators.map((indicator, index) => ({
        indicator,
        place: placeOf(groupIndex, subgroupIndex, index),
        group: groupIndex,
      })),
    ),
  );
  for (const { indicator, place } of indicators) {
    register.fact(weightOf(place), `${indicator.name} 分值`, indicator.weight, 'score');
    register.fact(scoreOf(place), `${indicator.name} 得分`, indicator.score, 'score');
  }
  groups.forEach((group, index) => {
    const weights = indicators.filter((one) => one.group === index).map((one) => weightOf(one.place));
    register.sum(weightOf(placeOf(index)), `${group.name} 分值`, weights, 'score');
  });
  const places = indicators.map(({ place }) => place);
  const weights = [executionWeightName, ...places.map(weightOf)];
  const scores = [executionScoreName, ...places.map(scoreOf)];
  register.sum(figureName('scorecardWeight', { card }), '总分值', weights, 'score');
  register.sum(figureName('scorecardScore', { card }), '总得分', scores, 'score');
}
