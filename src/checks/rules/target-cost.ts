import { proseAmount } from '../../figures/format/amount.ts';
import { exact } from '../../model/money.ts';
import { targetFigures } from '../../model/performance-targets.ts';
import type { TargetGroup, TargetsContext } from '../../model/performance-targets.ts';
import type { Figure } from '../../model/figures.ts';
import type { Finding, Rule } from '../rule.ts';

/** A cost cap in 万元 is the amount that the form itself asks for. */
export const targetCost: Rule<TargetsContext> = {
  code: 'TARGET-COST',
  title: '成本指标的上限与所申请的资金不同',
  basis: '绩效目标表：成本指标“不超过预算”以本表的资金总额（项目金额）为准',
  severity: 'warning',
  check: ({ targets, figures }) => [
    ...capsOf(targets.indicators, figures.get(targetFigures.total), '≤资金总额'),
    ...targets.special.funds.flatMap((fund, fundPlace) =>
      fund.directions.flatMap((direction, place) =>
        capsOf(direction.indicators, figures.get(targetFigures.direction(fundPlace, place)), '≤项目金额'),
      ),
    ),
  ],
};

function capsOf(groups: readonly TargetGroup[], amount: Figure, reference: string): readonly Finding[] {
  return groups
    .flatMap(({ subgroups }) => subgroups.filter(({ name }) => name === '成本指标'))
    .flatMap(({ indicators }) => indicators)
    .flatMap(({ name, values, position }) =>
      values.flatMap((value): readonly Finding[] => {
        if (value.kind !== 'quantity' || value.bound !== '≤' || value.unit !== '万元') return [];
        if (value.number.times(exact(10_000)).equals(amount.value)) return [];
        return [
          {
            subject: name,
            severity: 'warning',
            position,
            expected: `${amount.label} ${proseAmount(amount.value)}`,
            actual: `指标值 ${value.text}`,
            hint: `请核对指标值；写成“${reference}”，程序会填上金额。`,
            figures: [amount.name],
          },
        ];
      }),
    );
}
