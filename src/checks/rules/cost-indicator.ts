import { figureName } from '../../model/figure-name.ts';
import { shortAmount } from '../../figures/format/amount.ts';
import { fromWan } from '../../model/money.ts';
import type { Finding, Rule } from '../rule.ts';

const cap = /^[≤≦]\s*(\d+(?:\.\d+)?)\s*万元$/;

/** A cost cap on a scorecard is the budget of the year that it speaks of. */
export const costIndicator: Rule = {
  code: 'SCORE-COST',
  title: '成本指标的上限与全年预算数不同',
  basis: '自评表：成本指标“不超过预算”以全年预算数为准',
  severity: 'warning',
  check: ({ accounts, figures }) =>
    accounts.scorecards.flatMap((card) =>
      card.groups.flatMap((group) =>
        group.subgroups
          .filter((subgroup) => subgroup.name === '成本指标')
          .flatMap((subgroup) => subgroup.indicators)
          .flatMap((indicator): readonly Finding[] => {
            const limit = cap.exec(indicator.target)?.[1];
            const budget = figures.get(figureName('scorecardFunds', { card: card.id, column: 'annualBudget' }));
            if (limit === undefined || fromWan(limit).equals(budget.value)) return [];
            return [
              {
                subject: `${card.id} ${indicator.name}`,
                severity: 'warning',
                position: indicator.weight.position,
                expected: `全年预算数 ${shortAmount(budget.value)}万元`,
                actual: `指标值 ${indicator.target}`,
                hint: '请核对指标值；以年初预算为准的，写明说明。',
                figures: [budget.name],
              },
            ];
          }),
      ),
    ),
};
