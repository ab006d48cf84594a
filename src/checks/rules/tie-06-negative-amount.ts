import { proseAmount } from '../../format/amount.ts';
import type { Rule } from '../rule.ts';
import { factPosition } from '../fact-position.ts';
import { optional } from '../optional.ts';

const watched =
  /^(income|openingBudget|economic)\/\d+|^expenditure\/(all|generalPublicBudget|governmentManagedFunds|stateCapitalOperations|nonAppropriation)\/\d{7}\/|^(openingBalance|closingBalance)\/\w+\/total$|^threePublic\/(budget|final)\//;

/** 6: an amount below zero has to be explained; a negative closing balance means that more was spent than was there. */
export const negativeAmount: Rule = {
  code: 'TIE-06',
  title: '金额为负数',
  basis: '决算公开01表：各行一般不为负数，负数须说明',
  severity: 'warning',
  check: ({ figures }) =>
    figures
      .all()
      .filter(
        ({ id, value, kind, origin }) =>
          kind === 'amount' &&
          value.isNegative() &&
          !value.isZero() &&
          watched.test(id) &&
          (origin.kind !== 'computed' || id.startsWith('closingBalance')),
      )
      .map((figure) => ({
        subject: figure.label,
        severity: 'warning' as const,
        ...optional('position', factPosition(figures, figure.id)),
        expected: '不小于 0',
        actual: proseAmount(figure.value),
        hint: figure.id.startsWith('closingBalance')
          ? '支出大于可用资金：请核对收入、支出和年初结转；确属实际情况的，写明原因。'
          : '请核对正负号；确为冲减或退回的，写明原因。',
        figures: [figure.id],
      })),
};
