import { figureName } from '../../model/figure-name.ts';
import { exactAmount } from '../../figures/format/amount.ts';
import { expenditureKinds } from '../../model/terms.ts';
import { factPosition } from '../../figures/fact-position.ts';
import { optional } from '../rule.ts';
import type { Rule } from '../rule.ts';

const kinds = ['remittanceToHigherLevel', 'business', 'subsidyToAffiliates'] as const;

/** 15: remittances, business expenditure and subsidies to affiliates exist at public institutions alone. */
export const publicInstitutionKinds: Rule = {
  code: 'TIE-15',
  title: '行政单位不应有这类支出',
  basis: '决算公开03表：上缴上级支出、经营支出、对附属单位补助支出只限事业单位',
  severity: 'error',
  check: ({ accounts, figures }) => {
    // A department's report holds the accounts of its institutions too: there such expenditure is theirs.
    if (accounts.department.kind !== 'administrative' || accounts.department.members.length > 1) return [];
    return kinds
      .map((kind) => ({ kind, figure: figures.get(figureName('expenditure', { kind })) }))
      .filter(({ figure }) => !figure.value.isZero())
      .map(({ kind, figure }) => ({
        subject: expenditureKinds[kind],
        severity: 'error' as const,
        ...optional('position', factPosition(figures, figure.name)),
        expected: `行政单位没有${expenditureKinds[kind]}`,
        actual: exactAmount(figure.value),
        hint: '请核对支出性质；单位是事业单位的，改正 department.yaml 的“单位性质”。',
        figures: [figure.name],
      }));
  },
};
