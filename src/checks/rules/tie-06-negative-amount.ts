import { exactAmount } from '../../figures/format/amount.ts';
import type { Rule } from '../rule.ts';
import { factPosition } from '../fact-position.ts';
import { optional } from '../optional.ts';

/** The amounts that someone states: leaves of the tables, and what sections 十 to 十二 tell. */
const statedAmount =
  /^(income|openingBudget|economic|expenditure\/\w+|openingBalance\/\w+)\/\d+|^(useOfNonAppropriationSurplus|distributionOfSurplus)$|^(threePublic|agencyOperating|gathering|procurement)\//;

/** What is left of each fund at the end of the year, and of each government-managed fund by item. */
const closingBalance =
  /^closingBalance\/((generalPublicBudget|governmentManagedFunds|stateCapitalOperations|nonAppropriation)\/total|governmentManagedFunds\/\d{7})$/;

/** 6, 25, 26, 30: an amount below zero has to be explained; a negative closing balance means that more was spent than was there. */
export const negativeAmount: Rule = {
  code: 'TIE-06',
  title: '金额为负数',
  basis: '决算公开01表：各行一般不为负数，负数须说明',
  severity: 'warning',
  check: ({ figures }) =>
    figures
      .all()
      .filter(
        ({ id, value, origin }) =>
          value.lessThan(0) && (origin.kind === 'computed' ? closingBalance : statedAmount).test(id),
      )
      .map((figure) => ({
        subject: figure.label,
        severity: 'warning' as const,
        ...optional('position', factPosition(figures, figure.id)),
        expected: '不小于 0',
        actual: exactAmount(figure.value),
        hint: figure.id.startsWith('closingBalance')
          ? '支出大于可用资金：请核对收入、支出和年初结转；确属实际情况的，写明原因。'
          : '请核对正负号；确为冲减或退回的，写明原因。',
        figures: [figure.id],
      })),
};
