import { exactAmount } from '../../figures/format/amount.ts';
import { expenditureKinds, fiscalFunds, fundSources } from '../../model/terms.ts';
import type { Rule } from '../rule.ts';

const kinds = ['remittanceToHigherLevel', 'business', 'subsidyToAffiliates'] as const;

/**
 * 27, 42, 45: tables 05, 08 and 09 have columns for basic and project expenditure alone, so appropriations pay for
 * nothing else; an amount of another kind would be in the total and in no column.
 */
export const appropriationKinds: Rule = {
  code: 'TIE-27',
  title: '财政拨款只有基本支出和项目支出',
  basis: '决算公开05、08、09表：本年支出 = 基本支出 + 项目支出',
  severity: 'error',
  check: ({ accounts }) =>
    fiscalFunds.flatMap((fund) =>
      [...accounts.ledger.expenditure[fund]].flatMap(([code, facts]) =>
        kinds.flatMap((kind) => {
          const fact = facts[kind];
          if (fact === undefined || fact.value.isZero()) return [];
          return [
            {
              subject: `${fundSources[fund]} ${code} ${expenditureKinds[kind]}`,
              severity: 'error' as const,
              position: fact.position,
              expected: '基本支出或项目支出',
              actual: `${expenditureKinds[kind]} ${exactAmount(fact.value)}`,
              hint: '请核对支出性质；用非财政拨款安排的，移到“非财政拨款”之下。',
            },
          ];
        }),
      ),
    ),
};
