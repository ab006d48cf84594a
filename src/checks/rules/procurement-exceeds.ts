import { figureName } from '../../model/figure-name.ts';
import { exactAmount, exactDifference } from '../../figures/format/amount.ts';
import { factPosition } from '../../figures/fact-position.ts';
import { optional } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** What was bought by government procurement was spent. */
export const procurementExceeds: Rule = {
  code: 'PROCUREMENT-EXCEEDS',
  title: '政府采购支出大于本年支出合计',
  basis: '政府采购支出是本年支出的一部分',
  severity: 'warning',
  check: ({ figures }) => {
    const [bought, spent] = [figures.get(figureName('procurement')), figures.get(figureName('expenditure'))];
    if (bought.value.lessThanOrEqualTo(spent.value)) return [];
    return [
      {
        subject: bought.label,
        severity: 'warning' as const,
        ...optional('position', factPosition(figures, bought.name)),
        expected: `不大于${spent.label} ${exactAmount(spent.value)}`,
        actual: exactAmount(bought.value),
        difference: exactDifference(bought.value.minus(spent.value)),
        hint: '请核对“政府采购”的金额和单位；按合同金额统计、跨年支付的，写明说明。',
        figures: [bought.name, spent.name],
      },
    ];
  },
};
