import { codeOf, partsOf, partsOfMeasure, total } from '../../model/figure-name.ts';
import type { FigureName, Measure } from '../../model/figure-name.ts';
import { exactAmount } from '../../figures/format/amount.ts';
import type { Rule } from '../rule.ts';
import { countFacts, factPosition } from '../../figures/fact-position.ts';
import type { Figure } from '../../model/figures.ts';
import { zero } from '../../model/money.ts';
import type { ReportContext } from '../../model/report-context.ts';
import { compareAmounts } from '../../figures/rounding.ts';
import { optional } from '../rule.ts';

/** The amounts that someone states: leaves of the tables, and what sections 十 to 十二 tell. */
function isStatedAmount(name: FigureName): boolean {
  const { measure, aspect } = partsOf(name);
  if (aspect !== undefined) return false;
  const itemDigits = measure === 'economic' ? 5 : 7;
  return byCode.has(measure) ? codeOf(name).length === itemDigits : byItself.has(measure);
}

const byCode: ReadonlySet<Measure> = new Set(['income', 'expenditure', 'openingBudget', 'openingBalance', 'economic']);
const byItself: ReadonlySet<Measure> = new Set([
  'useOfNonAppropriationSurplus',
  'distributionOfSurplus',
  'threePublicBudget',
  'threePublicFinal',
  'agencyOperating',
  'agencyOperatingBudget',
  'meetings',
  'trainings',
  'events',
  'procurement',
  'toSmallAndMedium',
  'toSmallAndMicro',
]);

/** What is left of each fund at the end of the year. That of a government-managed fund by item is FUND-OVERSPENT. */
function isClosingBalance(name: FigureName): boolean {
  const parts = partsOfMeasure('closingBalance', name);
  return parts?.code === total && (parts.fund === 'generalPublicBudget' || parts.fund === 'nonAppropriation');
}

/** Whether a balance is no more than what rounding leaves of the facts that it was computed from. */
function isTail(context: ReportContext, figure: Figure): boolean {
  if (!isClosingBalance(figure.name)) return false;
  return (
    compareAmounts(context.accounts.ledger.unit, figure.value, zero, countFacts(context.figures, figure)) === 'rounding'
  );
}

/** 6, 25, 26, 30: an amount below zero has to be explained; a negative closing balance means that more was spent than was there. */
export const negativeAmount: Rule = {
  code: 'TIE-06',
  title: '金额为负数',
  basis: '决算公开01表：各行一般不为负数，负数须说明',
  severity: 'warning',
  check: (context) =>
    context.figures
      .all()
      .filter(
        ({ name, value, origin }) =>
          value.lessThan(0) && (isClosingBalance(name) || (origin.kind !== 'computed' && isStatedAmount(name))),
      )
      .filter((figure) => !isTail(context, figure))
      .map((figure) => ({
        subject: figure.label,
        severity: 'warning' as const,
        ...optional('position', factPosition(context.figures, figure.name)),
        expected: '不小于 0',
        actual: exactAmount(figure.value),
        hint: isClosingBalance(figure.name)
          ? '支出大于可用资金：请核对收入、支出和年初结转；确属实际情况的，写明原因。'
          : '请核对正负号；确为冲减或退回的，写明原因。',
        figures: [figure.name],
      })),
};
