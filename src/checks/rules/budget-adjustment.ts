import { aspectOf, figureName } from '../../model/figure-name.ts';
import { exactAmount } from '../../figures/format/amount.ts';
import { percentage } from '../../figures/format/decimal-text.ts';
import { factPosition } from '../../figures/fact-position.ts';
import { budgetedItems } from '../../figures/comparisons.ts';
import { exact } from '../../model/money.ts';
import type { Figure } from '../../model/figures.ts';
import { functionalName } from '../../model/report-context.ts';
import { optional } from '../rule.ts';
import type { Finding, Rule } from '../rule.ts';

/** Of the items that are named together, as many as one reads. */
const mostNamed = 5;

/**
 * How far final accounts are from the opening budget. The whole is a warning; the items, of which a unit that lives on
 * projects has many, are one hint, those with the largest differences first. A budget of zero has no rate.
 * @param allowed part of the budget, `0.3` for 30%
 */
export function budgetAdjustment(allowed: string): Rule {
  const isFar = ({ value }: Figure) => value.minus(1).abs().greaterThan(exact(allowed));
  return {
    code: 'BUDGET-ADJUSTED',
    title: `决算数与年初预算数相差超过 ${percentage(exact(allowed))}`,
    basis: '预算执行：调整幅度较大的，应说明调整预算的依据',
    severity: 'warning',
    check: (context) => {
      const { figures } = context;
      const completionOf = (code?: string): readonly Figure[] => {
        const name = aspectOf('completion', figureName('expenditure', { fund: 'generalPublicBudget', code }));
        return figures.has(name) && figures.get(name).toFill !== true ? [figures.get(name)].filter(isFar) : [];
      };
      const budget = figureName('openingBudget');
      const whole = completionOf().map(({ value, name }): Finding => ({
        subject: '一般公共预算财政拨款支出',
        severity: 'warning',
        ...optional('position', factPosition(figures, budget)),
        expected: `年初预算数 ${exactAmount(figures.get(budget).value)}`,
        actual: `决算数 ${exactAmount(figures.get(figureName('expenditure', { fund: 'generalPublicBudget' })).value)}，为年初预算的 ${percentage(value)}`,
        hint: '请核对年初预算数；年中追加或核减的，写明说明。',
        figures: [name],
      }));
      const items = budgetedItems(figures)
        .flatMap(({ code, deviation }) =>
          completionOf(code).map(({ value }) => ({ code, value, difference: figures.get(deviation).value.abs() })),
        )
        .toSorted((a, b) => b.difference.comparedTo(a.difference));
      const named = items
        .slice(0, mostNamed)
        .map(({ code, value }) => `${code} ${functionalName(context, code)} ${percentage(value)}`);
      const [first] = items;
      if (first === undefined) return whole;
      return [
        ...whole,
        {
          subject: `项级科目 ${String(items.length)} 个`,
          severity: 'hint',
          ...optional('position', factPosition(figures, figureName('openingBudget', { code: first.code }))),
          actual: `完成年初预算：${named.join('；')}${items.length > mostNamed ? '；等' : ''}`,
          hint: '请核对这些科目的年初预算数，并确认原因已写清楚。',
        },
      ];
    },
  };
}
