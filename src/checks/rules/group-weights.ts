import { figureName, placeOf } from '../../model/figure-name.ts';
import { shortText } from '../../figures/format/decimal-text.ts';
import type { Rule } from '../rule.ts';

/** Points that a form gives to each level-1 group of indicators. */
export type GroupWeights = Readonly<Record<string, number>>;

/** The weights of a level-1 group add up to what the form gives it; the total is tie-out 70. */
export function groupWeights(weights: GroupWeights): Rule {
  const whole = Object.entries(weights)
    .map(([name, points]) => `${name}${String(points)}分`)
    .join('、');
  return {
    code: 'SCORE-WEIGHTS',
    title: '一级指标的分值合计与自评表的规定不同',
    basis: `自评表：${whole}，另有预算执行10分`,
    severity: 'warning',
    check: ({ accounts, figures }) =>
      accounts.scorecards.flatMap((card) =>
        card.groups.flatMap((group, index) => {
          const points = weights[group.name];
          const weight = figures.get(figureName('scorecardWeight', { card: card.id, indicator: placeOf(index) }));
          if (points === undefined || weight.value.equals(points)) return [];
          const position = group.subgroups[0]?.indicators[0]?.weight.position;
          return [
            {
              subject: `${card.id} ${group.name}`,
              severity: 'warning' as const,
              ...(position === undefined ? {} : { position }),
              expected: `${group.name}共 ${String(points)}分`,
              actual: `${shortText(weight.value)}分`,
              difference: `${shortText(weight.value.minus(points).abs())}分`,
              hint: '请核对各指标的分值；确按此公开的，写明说明。',
              figures: [weight.name],
            },
          ];
        }),
      ),
  };
}
