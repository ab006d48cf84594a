import { figureName } from '../../model/figure-name.ts';
import { exactAmount, exactDifference } from '../../figures/format/amount.ts';
import { countFacts, factPosition } from '../../figures/fact-position.ts';
import { optional } from '../rule.ts';
import { compareAmounts } from '../tolerance.ts';
import type { Rule } from '../rule.ts';

/** 36: personnel and operating funds of table 06 make up the basic expenditure of table 05. */
export const basicExpenditureTie: Rule = {
  code: 'TIE-36',
  title: '06表的人员经费与公用经费之和，不等于05表的基本支出',
  basis: '决算公开06表合计 = 05表基本支出合计',
  severity: 'error',
  check: (context) => {
    const { figures } = context;
    const economic = figures.get(figureName('economic'));
    const basic = figures.get(figureName('expenditure', { fund: 'generalPublicBudget', kind: 'basic' }));
    const parts = countFacts(figures, economic) + countFacts(figures, basic);
    const comparison = compareAmounts(context, economic.value, basic.value, parts);
    if (comparison === 'equal') return [];
    const position = factPosition(figures, economic.name);
    const other = factPosition(figures, basic.name);
    return [
      {
        subject: '基本支出',
        severity: comparison === 'rounding' ? ('hint' as const) : ('error' as const),
        ...optional('position', position),
        expected: `05表基本支出 ${exactAmount(basic.value)}`,
        actual: `06表人员经费与公用经费合计 ${exactAmount(economic.value)}`,
        difference: exactDifference(economic.value.minus(basic.value)),
        ...optional(
          'related',
          other === undefined ? undefined : { position: other, note: '05表的基本支出由这里起的各项相加' },
        ),
        hint:
          comparison === 'rounding'
            ? '属于四舍五入的尾差，不必修改。'
            : '请核对“经济分类”各款和“支出”中一般公共预算的基本支出，是否有漏填或多填。',
        figures: [economic.name, basic.name],
      },
    ];
  },
};
