import { figureName } from '../../model/figure-name.ts';
import { exactAmount, exactDifference } from '../../figures/format/amount.ts';
import { factPosition } from '../../figures/fact-position.ts';
import { optional } from '../rule.ts';
import type { Rule } from '../rule.ts';

const pairs = [
  ['30215', 'meetings', '会议费'],
  ['30216', 'trainings', '培训费'],
] as const;

/** 39: meeting and training costs in basic expenditure are not more than section 十一 states. */
export const meetingAndTraining: Rule = {
  code: 'TIE-39',
  title: '06表的会议费、培训费大于情况说明中的数',
  basis: '30215、30216 只是基本支出部分，应包含在“十一、一般性支出情况说明”之内',
  severity: 'warning',
  check: ({ figures }) =>
    pairs.flatMap(([code, kind, name]) => {
      if (!figures.has(figureName('economic', { code }))) return [];
      const economic = figures.get(figureName('economic', { code }));
      const stated = figures.get(figureName(kind));
      if (economic.value.lessThanOrEqualTo(stated.value)) return [];
      return [
        {
          subject: name,
          severity: 'warning' as const,
          ...optional('position', factPosition(figures, economic.name)),
          expected: `不大于情况说明的${name} ${exactAmount(stated.value)}`,
          actual: `06表 ${code} 为 ${exactAmount(economic.value)}`,
          difference: exactDifference(economic.value.minus(stated.value)),
          hint: `请在 explanations.yaml 补全各次${name.slice(0, 2)}，或核对06表。`,
          figures: [economic.name, stated.name],
        },
      ];
    }),
};
