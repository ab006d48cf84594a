import { partsOfMeasure, total } from '../../model/figure-name.ts';
import { exactAmount } from '../../figures/format/amount.ts';
import { factPosition } from '../../figures/fact-position.ts';
import { optional } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** 2, 14, 20, 29: every functional class with an expenditure has a line on tables 01 and 04 of the edition's form. */
export function offFormClass(functionalClasses: readonly string[]): Rule {
  return {
    code: 'FORM-01',
    title: '表01、表04没有这一功能分类的行',
    basis: '决算公开01、04表的固定类级科目',
    severity: 'error',
    check: ({ classification, figures }) =>
      figures.all().flatMap(({ name, value }) => {
        const parts = partsOfMeasure('expenditure', name);
        if (parts?.fund !== total || parts.kind !== total || parts.code.length !== 3) return [];
        const { code } = parts;
        if (functionalClasses.includes(code)) return [];
        return [
          {
            subject: `功能分类 ${code}`,
            severity: 'error' as const,
            ...optional('position', factPosition(figures, name)),
            expected: '公开01表列有的类级科目',
            actual: `${code} ${classification.functional.get(code)?.name ?? ''} ${exactAmount(value)}`,
            hint: '请核对编码；确有这一类支出的，先与财政部门确认应列入哪一类，再改填。',
            figures: [name],
          },
        ];
      }),
  };
}
