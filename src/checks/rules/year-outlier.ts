import { aspectOf, priorOf } from '../../model/figure-name.ts';
import { exactAmount } from '../../figures/format/amount.ts';
import { comparedFigures } from '../../figures/comparisons.ts';
import { factPosition } from '../../figures/fact-position.ts';
import { exact } from '../../model/money.ts';
import { keysOf, yearComparisons } from '../../model/terms.ts';
import { optional } from '../rule.ts';
import type { Finding, Rule } from '../rule.ts';

/**
 * A total that is many times last year's, or a small part of it, is more often a slip of the pen than a change. Whoever
 * wrote a reason for it has looked at it; a slip of 元 and 万元 is found all the same (UNIT-SLIP).
 * @param times how many times, or one of how many parts
 */
export function yearOutlier(times: number): Rule {
  return {
    code: 'YEAR-OUTLIER',
    title: `与上年相差 ${String(times)} 倍以上`,
    basis: '决算审核：增减异常的，核对两年的数据',
    severity: 'warning',
    check: ({ figures, accounts }) =>
      keysOf(yearComparisons).flatMap((comparison): readonly Finding[] => {
        const name = comparedFigures[comparison];
        if (accounts.explanations.changeReasons[comparison] !== undefined || !figures.has(aspectOf('changeRate', name)))
          return [];
        const [now, before] = [figures.get(name), figures.get(priorOf(name))];
        const factor = now.value.isZero() ? exact(times) : now.value.dividedBy(before.value).abs();
        if (factor.lessThan(times) && factor.times(times).greaterThan(1)) return [];
        const other = factPosition(figures, before.name);
        return [
          {
            subject: yearComparisons[comparison],
            severity: 'warning',
            ...optional('position', factPosition(figures, name)),
            expected: `与上年 ${exactAmount(before.value)} 相近`,
            actual: exactAmount(now.value),
            ...optional('related', other === undefined ? undefined : { position: other, note: before.label }),
            hint: '请核对两年的数和“金额单位”；机构、职能确有大变动的，写明变动原因。',
            figures: [now.name, before.name],
          },
        ];
      }),
  };
}
