/** targets.yaml: the facts of the performance target forms. */
import type { NumberFact, TextFact } from '../../model/accounts.ts';
import type { Money } from '../../model/money.ts';
import { targetFigures, totalOfCosts, totalOfIncome } from '../../model/performance-targets.ts';
import type { Goals, PerformanceTargets, SpecialFund, TargetGroup } from '../../model/performance-targets.ts';
import type { Out } from '../catalogue/fact-node.ts';
import type { targets } from '../catalogue/targets-facts.ts';
import { toTargetGroups } from './target-indicators.ts';

export type TargetsFile = Out<typeof targets>;

/** What the file alone says; the department and the year come from elsewhere. */
export type StatedTargets = Omit<PerformanceTargets, 'year' | 'department' | 'answers' | 'texts'>;

/** The targets in yuan, and the names of indicators that are referred to and do not exist. */
export function toTargets(file: TargetsFile): {
  readonly targets: StatedTargets;
  readonly dangling: readonly TextFact[];
} {
  const income = file.年度预算.按收入性质;
  const amountOfAll = known(Object.values(income), totalOfIncome(income));
  const total = { word: '资金总额', amount: amountOfAll, figure: targetFigures.total } as const;
  const own = toTargetGroups(file.年度绩效指标, total, []).groups;
  const stated = file.区级专项资金;
  const funds = (stated?.专项 ?? []).map((fund, index) => toFund(fund, index, own));
  return {
    targets: {
      unit: file.unit,
      income,
      expenditure: file.年度预算.按支出性质,
      workPlan: file.年度重点工作计划,
      indicators: own,
      special: { goals: stated === undefined ? {} : toGoals(stated), funds: funds.map(({ fund }) => fund) },
    },
    dangling: funds.flatMap(({ dangling }) => dangling),
  };
}

type TypedFund = NonNullable<TargetsFile['区级专项资金']>['专项'][number];

function toFund(
  typed: TypedFund,
  place: number,
  own: readonly TargetGroup[],
): { readonly fund: SpecialFund; readonly dangling: readonly TextFact[] } {
  const directions = typed.支出方向.map((one, index) => {
    const costs = one.支出明细.map((content) => ({
      content: content.支出内容,
      details: content.明细.map((detail) => ({
        name: detail.名称,
        amount: detail.金额,
        basis: detail.测算依据,
      })),
    }));
    const figure = targetFigures.direction(place, index);
    const details = costs.flatMap((content) => content.details.map((detail) => detail.amount));
    const cap = { word: '项目金额', amount: known(details, totalOfCosts(costs)), figure } as const;
    const { groups, dangling } = toTargetGroups(one.年度绩效指标, cap, own);
    const direction = { name: one.名称, period: one.项目实施期, goals: toGoals(one), indicators: groups, costs };
    return { direction, dangling };
  });
  return {
    fund: { name: typed.名称, goals: toGoals(typed), directions: directions.map(({ direction: built }) => built) },
    dangling: directions.flatMap(({ dangling }) => dangling),
  };
}

/** A total, unless a part of it is still to come. */
function known(parts: readonly NumberFact[], total: Money): Money | undefined {
  return parts.some(({ toFill }) => toFill === true) ? undefined : total;
}

function toGoals(typed: {
  readonly 实施期绩效目标?: string | undefined;
  readonly 年度绩效目标?: string | undefined;
}): Goals {
  return {
    ...(typed.实施期绩效目标 === undefined ? {} : { whole: typed.实施期绩效目标 }),
    ...(typed.年度绩效目标 === undefined ? {} : { annual: typed.年度绩效目标 }),
  };
}
