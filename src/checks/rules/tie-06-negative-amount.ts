import { codeOf, partsOf, partsOfMeasure, total } from '../../model/figure-name.ts';
import type { FigureName, Measure } from '../../model/figure-name.ts';
import { exactAmount } from '../../figures/format/amount.ts';
import type { Rule } from '../rule.ts';
import { factPosition } from '../../figures/fact-position.ts';
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

/** What is left of each fund at the end of the year, and of each government-managed fund by item. */
function isClosingBalance(name: FigureName): boolean {
  const parts = partsOfMeasure('closingBalance', name);
  if (parts === undefined || parts.fund === total || parts.fund === 'fiscal') return false;
  return parts.code === total || (parts.fund === 'governmentManagedFunds' && parts.code.length === 7);
}

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
        ({ name, value, origin }) =>
          value.lessThan(0) && (isClosingBalance(name) || (origin.kind !== 'computed' && isStatedAmount(name))),
      )
      .map((figure) => ({
        subject: figure.label,
        severity: 'warning' as const,
        ...optional('position', factPosition(figures, figure.name)),
        expected: '不小于 0',
        actual: exactAmount(figure.value),
        hint: isClosingBalance(figure.name)
          ? '支出大于可用资金：请核对收入、支出和年初结转；确属实际情况的，写明原因。'
          : '请核对正负号；确为冲减或退回的，写明原因。',
        figures: [figure.name],
      })),
};
