import { figureName } from '../../model/figure-name.ts';
import { shortText } from '../../figures/format/decimal-text.ts';
import { factPosition } from '../../figures/fact-position.ts';
import { optional } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** 70: the weights of a scorecard, execution included, add up to 100. */
export const scorecardWeights: Rule = {
  code: 'TIE-70',
  title: '自评表的分值合计不是100分',
  basis: '自评表：总分设置为100分',
  severity: 'warning',
  check: ({ accounts, figures }) =>
    accounts.scorecards.flatMap((card) => {
      const total = figures.get(figureName('scorecardWeight', { card: card.id }));
      if (total.value.equals(100)) return [];
      return [
        {
          subject: `${card.id} 分值`,
          severity: 'warning' as const,
          ...optional('position', factPosition(figures, total.name)),
          expected: '100分（含预算执行10分）',
          actual: `${shortText(total.value)}分`,
          difference: `${shortText(total.value.minus(100).abs())}分`,
          hint: '请核对各指标的分值。',
          figures: [total.name],
        },
      ];
    }),
};
