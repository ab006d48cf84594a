import { proseAmount, proseDifference } from '../../format/amount.ts';
import { fundSources, keysOf } from '../../model/terms.ts';
import { factPosition } from '../fact-position.ts';
import { optional } from '../optional.ts';
import type { Rule } from '../rule.ts';

/** 48: what is carried into the year is what last year's accounts carried out of theirs; adjustments are declared. */
export const openingBalance: Rule = {
  code: 'TIE-48',
  title: '年初结转和结余与上年年末数不一致',
  basis: '本年01、04、08表的年初数 = 上年的年末数，调整须说明',
  severity: 'warning',
  check: ({ accounts, figures }) => {
    if (accounts.prior?.kind !== 'ledger') return [];
    return keysOf(fundSources).flatMap((fund) => {
      const opening = figures.get(`openingBalance/${fund}/total`);
      const closing = figures.get(`prior/closingBalance/${fund}/total`);
      if (opening.value.equals(closing.value)) return [];
      const other = factPosition(figures, closing.id);
      return [
        {
          subject: `${fundSources[fund]}年初结转和结余`,
          severity: 'warning' as const,
          ...optional('position', factPosition(figures, opening.id) ?? other),
          expected: `上年年末 ${proseAmount(closing.value)}`,
          actual: `本年年初 ${proseAmount(opening.value)}`,
          difference: proseDifference(opening.value.minus(closing.value)),
          ...optional('related', other === undefined ? undefined : { position: other, note: '上年的收支' }),
          hint: '请核对；属会计调整或财政收回的，写明说明。',
          figures: [opening.id, closing.id],
        },
      ];
    });
  },
};
