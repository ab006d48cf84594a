import type { DepartmentAccounts, Scorecard, ScorecardAmount } from '../model/accounts.ts';
import { exact, sum } from '../model/money.ts';
import { scorecardReferences } from '../model/scorecard-references.ts';
import { keysOf, scorecardColumns, scorecardSources } from '../model/terms.ts';
import type { FigureRegister } from './figure-register.ts';

/** Points that the forms give to the execution of the budget (分值 of the 执行率 row). */
export const executionWeight = 10;

/** 执行率, its score, the weights of the indicator groups and the total score of each scorecard. */
export function registerScorecards(register: FigureRegister, { scorecards }: DepartmentAccounts): void {
  for (const scorecard of scorecards) {
    const id = (name: string) => `scorecard/${scorecard.id}/${name}`;
    registerFunds(register, scorecard, id);
    register.rate(id('executionRate'), '执行率', id('annualExecution/total'), id('annualBudget/total'));
    registerScores(register, scorecard, id);
  }
}

function registerFunds(register: FigureRegister, scorecard: Scorecard, id: (name: string) => string): void {
  const add = (name: string, label: string, amount: ScorecardAmount) => {
    if (amount.kind === 'stated') register.fact(id(name), label, amount.fact);
    else register.same(id(name), label, scorecardReferences[amount.name.text] ?? '');
  };
  for (const column of keysOf(scorecardColumns)) {
    const stated = scorecard.funds[column];
    const filled = keysOf(scorecardSources).filter((source) => stated[source] !== undefined);
    for (const source of filled)
      add(
        `${column}/${source}`,
        `${scorecardColumns[column]} ${scorecardSources[source]}`,
        stated[source] as ScorecardAmount,
      );
    const label = `${scorecardColumns[column]} 合计`;
    if (stated.total === undefined)
      register.sum(
        id(`${column}/total`),
        label,
        filled.map((source) => id(`${column}/${source}`)),
      );
    else add(`${column}/total`, label, stated.total);
  }
  const { project } = scorecard;
  if (project?.investment !== undefined) register.fact(id('investment'), '项目总投资', project.investment);
  if (project?.investmentFromAppropriation !== undefined) {
    register.fact(id('investmentFromAppropriation'), '项目总投资 其中：财政拨款', project.investmentFromAppropriation);
  }
}

function registerScores(register: FigureRegister, scorecard: Scorecard, id: (name: string) => string): void {
  register.computed(id('executionWeight'), '预算执行分值', 'score', 'same', [], exact(executionWeight));
  const rate = register.has(id('executionRate')) ? register.get(id('executionRate')).value : exact(0);
  const executionScore = (rate.greaterThan(1) ? exact(1) : rate).times(executionWeight);
  register.computed(
    id('executionScore'),
    '预算执行得分',
    'score',
    'score',
    register.has(id('executionRate')) ? [id('executionRate')] : [],
    executionScore,
  );
  const indicators = scorecard.groups.flatMap((group, groupIndex) =>
    group.subgroups.flatMap((subgroup, subgroupIndex) =>
      subgroup.indicators.map((indicator, index) => ({
        indicator,
        path: [groupIndex, subgroupIndex, index].join('.'),
        group: groupIndex,
      })),
    ),
  );
  for (const { indicator, path } of indicators) {
    register.fact(id(`weight/${path}`), `${indicator.name} 分值`, indicator.weight, 'score');
    register.fact(id(`score/${path}`), `${indicator.name} 得分`, indicator.score, 'score');
  }
  scorecard.groups.forEach((group, index) => {
    const weights = indicators.filter((one) => one.group === index).map((one) => id(`weight/${one.path}`));
    register.sum(id(`groupWeight/${String(index)}`), `${group.name} 分值`, weights, 'score');
  });
  const total = (kind: 'weight' | 'score', own: string, label: string) => {
    const operands = [id(own), ...indicators.map((one) => id(`${kind}/${one.path}`))];
    register.computed(
      id(`total/${kind}`),
      label,
      'score',
      'sum',
      operands,
      sum(operands.map((one) => register.get(one).value)),
    );
  };
  total('weight', 'executionWeight', '总分值');
  total('score', 'executionScore', '总得分');
}
