import { directionsOf, targetIndicatorsOf } from '../../model/performance-targets.ts';
import type { TargetsContext } from '../../model/performance-targets.ts';
import type { Finding, Rule } from '../rule.ts';

/** A deadline lies in the year of the targets; last year's date often stays in a form that was copied. */
export const targetYear: Rule<TargetsContext> = {
  code: 'TARGET-YEAR',
  title: '时效指标的日期不在本年度',
  basis: '绩效目标表：年度绩效指标以本年度为期',
  severity: 'warning',
  check: ({ targets: { year, indicators, special } }) =>
    [indicators, ...directionsOf(special).map(({ direction }) => direction.indicators)]
      .flatMap(targetIndicatorsOf)
      .flatMap(({ name, values, position }) =>
        values.flatMap((value): readonly Finding[] =>
          value.kind !== 'deadline' || value.day.startsWith(`${String(year)}-`)
            ? []
            : [
                {
                  subject: name,
                  severity: 'warning',
                  position,
                  expected: `${String(year)}年之内的日期`,
                  actual: value.text,
                  hint: '请核对年份；复制上年的表时容易留下上年的日期。',
                },
              ],
        ),
      ),
};
