import { figureName } from '../../model/figure-name.ts';
import { exactAmount, exactDifference } from '../../figures/format/amount.ts';
import { factPosition } from '../../figures/fact-position.ts';
import { keysOf, threePublicItems } from '../../model/terms.ts';
import { optional } from '../rule.ts';
import type { Finding, Rule } from '../rule.ts';

/** Table 07: what was spent on a “三公” item, or on all together, stays within its budget. */
export const threePublicOverBudget: Rule = {
  code: 'SANGONG-BUDGET',
  title: '“三公”经费决算数大于预算数',
  basis: '党政机关厉行节约反对浪费条例：“三公”经费不得超预算支出',
  severity: 'warning',
  check: ({ figures }) => {
    const compare = (item: keyof typeof threePublicItems | undefined, subject: string): readonly Finding[] => {
      const final = figures.get(figureName('threePublicFinal', { item }));
      const budget = figures.get(figureName('threePublicBudget', { item }));
      if (final.value.lessThanOrEqualTo(budget.value)) return [];
      const other = factPosition(figures, budget.name);
      return [
        {
          subject,
          severity: 'warning',
          ...optional('position', factPosition(figures, final.name)),
          expected: `不大于预算数 ${exactAmount(budget.value)}`,
          actual: `决算数 ${exactAmount(final.value)}`,
          difference: exactDifference(final.value.minus(budget.value)),
          ...optional('related', other === undefined ? undefined : { position: other, note: '预算数' }),
          hint: '请核对预算数和决算数；经批准调整了预算的，写明说明。',
          figures: [final.name, budget.name],
        },
      ];
    };
    const items = keysOf(threePublicItems).flatMap((item) => compare(item, threePublicItems[item]));
    // A total that is over by the one item alone tells nothing new.
    const total = compare(undefined, '“三公”经费合计').filter(
      ({ difference }) => items.length !== 1 || items[0]?.difference !== difference,
    );
    return [...items, ...total];
  },
};
