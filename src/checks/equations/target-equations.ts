import { figureName } from '../../model/figure-name.ts';
import { targetExpenditureNatures, targetFigures, targetIncomeNatures } from '../../model/performance-targets.ts';
import type { TargetsContext } from '../../model/performance-targets.ts';
import { keysOf } from '../../model/terms.ts';
import type { Equation } from './equation.ts';
import { atMost, equal } from './make-equations.ts';

/** Tie-out 75: the two sides of the department's budget, and the special funds within the project expenditure. */
export function targetEquations({ figures, targets }: TargetsContext): readonly Equation[] {
  const spent = (nature?: 'basic' | 'project') => figureName('targetExpenditure', { nature });
  const directions = targets.special.funds.flatMap((fund, place) =>
    fund.directions.map((_, index) => targetFigures.direction(place, index)),
  );
  return [
    ...equal(figures, 75, targetFigures.total, [
      '各收入性质之和',
      keysOf(targetIncomeNatures).map((nature) => figureName('targetIncome', { nature })),
    ]),
    ...equal(figures, 75, spent(), ['基本支出与项目支出之和', keysOf(targetExpenditureNatures).map(spent)]),
    ...equal(figures, 75, spent(), targetFigures.total, { subject: '年度预算申请' }),
    ...equal(figures, 75, targetFigures.special, ['各支出方向之和', directions]),
    ...atMost(figures, 75, targetFigures.special, spent('project'), { subject: '区级专项资金合计' }),
  ];
}
