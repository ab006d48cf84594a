import { figureName } from '../../model/figure-name.ts';
import { exactAmount, exactDifference } from '../../figures/format/amount.ts';
import { optional } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** A project's budget of one year does not exceed its whole investment. */
export const projectInvestment: Rule = {
  code: 'SCORE-INVESTMENT',
  title: '项目的全年预算数大于项目总投资',
  basis: '项目自评表：年度资金在项目总投资之内',
  severity: 'warning',
  check: ({ accounts, figures }) =>
    accounts.scorecards.flatMap((card) => {
      const investment = card.project?.investment;
      if (investment === undefined) return [];
      const budget = figures.get(figureName('scorecardFunds', { card: card.id, column: 'annualBudget' }));
      if (budget.value.lessThanOrEqualTo(investment.value)) return [];
      return [
        {
          subject: `${card.id} 项目总投资`,
          severity: 'warning' as const,
          ...optional('position', investment.position),
          expected: `不小于全年预算数 ${exactAmount(budget.value)}`,
          actual: `项目总投资 ${exactAmount(investment.value)}`,
          difference: exactDifference(budget.value.minus(investment.value)),
          hint: '请核对两处；确按此公开的，写明说明。',
          figures: [budget.name],
        },
      ];
    }),
};
