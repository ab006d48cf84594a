import { figureName } from '../model/figure-name.ts';
import type { Figures } from '../model/figures.ts';
import { targetExpenditureNatures, targetFigures, targetIncomeNatures } from '../model/performance-targets.ts';
import type { DirectionPlace, PerformanceTargets, SpendingDirection } from '../model/performance-targets.ts';
import { keysOf } from '../model/terms.ts';
import { FigureRegister } from './figure-register.ts';

/** Every amount of the target forms: the budget by nature, the special funds from their cost details up. */
export function computeTargets({ income, expenditure, special }: PerformanceTargets): Figures {
  const register = new FigureRegister();
  const natures = keysOf(targetIncomeNatures);
  for (const nature of natures) {
    const label = `年度预算申请 ${targetIncomeNatures[nature]}`;
    register.fact(figureName('targetIncome', { nature }), label, income[nature]);
  }
  const incomes = natures.map((nature) => figureName('targetIncome', { nature }));
  register.sum(targetFigures.total, '年度预算申请 资金总额', incomes);
  const sides = keysOf(targetExpenditureNatures);
  for (const nature of sides) {
    const label = `年度预算申请 ${targetExpenditureNatures[nature]}`;
    register.fact(figureName('targetExpenditure', { nature }), label, expenditure[nature]);
  }
  const expenditures = sides.map((nature) => figureName('targetExpenditure', { nature }));
  register.sum(figureName('targetExpenditure'), '年度预算申请 按支出性质合计', expenditures);
  special.funds.forEach(({ name, directions }, fund) => {
    directions.forEach((direction, place) => {
      registerDirection(register, direction, { fund, direction: place });
    });
    const parts = directions.map((_, place) => targetFigures.direction(fund, place));
    register.sum(targetFigures.fund(fund), `区级专项资金 ${name}`, parts);
  });
  const funds = special.funds.map((_, fund) => targetFigures.fund(fund));
  register.sum(targetFigures.special, '区级专项资金 合计', funds);
  return register;
}

function registerDirection(register: FigureRegister, { name, costs }: SpendingDirection, place: DirectionPlace): void {
  const details = costs.flatMap((content, contentPlace) =>
    content.details.map((detail, index) => ({ ...detail, figure: targetFigures.detail(place, contentPlace, index) })),
  );
  for (const detail of details) register.fact(detail.figure, `${name} 支出明细 ${detail.name}`, detail.amount);
  const parts = details.map(({ figure }) => figure);
  register.sum(targetFigures.direction(place.fund, place.direction), `支出方向 ${name} 项目金额`, parts);
}
