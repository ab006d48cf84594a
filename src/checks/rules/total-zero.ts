import { figureName } from '../../model/figure-name.ts';
import { factPosition } from '../../figures/fact-position.ts';
import { optional } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** A unit that has accounts has an income and spends something; where it does not, somebody says why. */
export const totalZero: Rule = {
  code: 'TOTAL-ZERO',
  title: '本年收入或支出合计为 0',
  basis: '决算公开01表：单位在本年有收支',
  severity: 'warning',
  check: ({ figures }) =>
    (['income', 'expenditure'] as const)
      .map((measure) => figures.get(figureName(measure)))
      .filter(({ value }) => value.isZero())
      .map(({ name, label }) => ({
        subject: label,
        severity: 'warning' as const,
        ...optional('position', factPosition(figures, name)),
        expected: '大于 0',
        actual: '0万元',
        hint: '请核对是否漏填；本年确实没有的（如新设立、已撤并），写明说明。',
        figures: [name],
      })),
};
