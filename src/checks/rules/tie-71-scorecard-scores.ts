import { shortText } from '../../figures/format/decimal-text.ts';
import type { Rule } from '../rule.ts';
import { indicatorsOf } from '../scorecard-indicators.ts';

/** 71: no indicator scores more than its weight. */
export const scorecardScores: Rule = {
  code: 'TIE-71',
  title: '指标得分超过分值',
  basis: '自评表：得分 ≤ 分值，总分 = 各项得分之和',
  severity: 'warning',
  check: ({ accounts }) =>
    accounts.scorecards.flatMap((card) =>
      indicatorsOf(card)
        .filter(({ weight, score }) => score.value.greaterThan(weight.value))
        .map(({ name, weight, score }) => ({
          subject: `${card.id} ${name}`,
          severity: 'warning' as const,
          position: score.position,
          expected: `不超过分值 ${shortText(weight.value)}`,
          actual: `得分 ${shortText(score.value)}`,
          difference: `${shortText(score.value.minus(weight.value))}分`,
          hint: '请核对分值和得分。',
        })),
    ),
};
