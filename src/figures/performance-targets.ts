import type { Figures } from '../model/figures.ts';
import { targetExpenditureNatures, targetFigures, targetIncomeNatures } from '../model/performance-targets.ts';
import type { PerformanceTargets, SpendingDirection } from '../model/performance-targets.ts';
import { keysOf } from '../model/terms.ts';
import { FigureRegister } from './figure-register.ts';

/** Every amount of the target forms: the budget by nature, the special funds from their cost details up. */
export function computeTargets({ income, expenditure, special }: PerformanceTargets): Figures {
  const register = new FigureRegister();
  for (const nature of keysOf(targetIncomeNatures))
    register.fact(`targets/income/${nature}`, `年度预算申请 ${targetIncomeNatures[nature]}`, income[nature]);
  const natures = keysOf(targetIncomeNatures).map((nature) => `targets/income/${nature}`);
  register.sum(targetFigures.total, '年度预算申请 资金总额', natures);
  for (const nature of keysOf(targetExpenditureNatures)) {
    const label = `年度预算申请 ${targetExpenditureNatures[nature]}`;
    register.fact(`targets/expenditure/${nature}`, label, expenditure[nature]);
  }
  const sides = keysOf(targetExpenditureNatures).map((nature) => `targets/expenditure/${nature}`);
  register.sum('targets/expenditure/total', '年度预算申请 按支出性质合计', sides);
  special.funds.forEach(({ name, directions }, fund) => {
    directions.forEach((direction, place) => {
      registerDirection(register, direction, targetFigures.direction(fund, place));
    });
    const parts = directions.map((_, place) => targetFigures.direction(fund, place));
    register.sum(targetFigures.fund(fund), `区级专项资金 ${name}`, parts);
  });
  const funds = special.funds.map((_, fund) => targetFigures.fund(fund));
  register.sum(targetFigures.special, '区级专项资金 合计', funds);
  return register;
}

/** Id of a cost detail, by the id of its direction's total and the places of its content and itself. */
export function costFigure(direction: string, content: number, detail: number): string {
  return `${direction}/cost/${String(content)}.${String(detail)}`;
}

function registerDirection(register: FigureRegister, { name, costs }: SpendingDirection, id: string): void {
  const details = costs.flatMap((content, contentPlace) =>
    content.details.map((detail, place) => ({ ...detail, id: costFigure(id, contentPlace, place) })),
  );
  for (const detail of details) register.fact(detail.id, `${name} 支出明细 ${detail.name}`, detail.amount);
  register.sum(
    id,
    `支出方向 ${name} 项目金额`,
    details.map((detail) => detail.id),
  );
}
