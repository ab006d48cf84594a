/** Table 02: income by item and source. Which fund an appropriation comes from follows from the item's budget. */
import { figureName } from '../../../model/figure-name.ts';
import type { BudgetKind, Classification } from '../../../model/classification.ts';
import { zero } from '../../../model/money.ts';
import type { Money } from '../../../model/money.ts';
import { fiscalFunds, incomeSources, keysOf } from '../../../model/terms.ts';
import type { IncomeSource } from '../../../model/terms.ts';
import { withoutZeros } from './leaf-fact.ts';
import type { LeafFact } from './leaf-fact.ts';
import type { ReadAmounts, Tolerance } from './read-amounts.ts';
import { findStatedTotals } from './stated-total-facts.ts';

export type FiscalFund = (typeof fiscalFunds)[number];

/** The fund that pays for the items of a budget. */
export const fundOfBudget: Readonly<Record<BudgetKind, FiscalFund>> = {
  general: 'generalPublicBudget',
  'government-managed-funds': 'governmentManagedFunds',
  'state-capital': 'stateCapitalOperations',
};

export function incomeFacts(
  amounts: ReadAmounts,
  { functional }: Classification,
  tolerance: Tolerance,
): readonly LeafFact[] {
  const table = 'table-02';
  const fundOf = (code: string) => fundOfBudget[functional.get(code)?.budget ?? 'general'];
  const read = (code: string, source: IncomeSource): Money => {
    if (!isFiscal(source)) return amounts.of(table, figureName('income', { source, code }));
    return fundOf(code) === source
      ? amounts.of(table, figureName('income', { source: 'fiscalAppropriation', code }))
      : zero;
  };
  const items = amounts.codes(table, 7);
  return keysOf(incomeSources).flatMap((source) => {
    const leaves = new Map(
      items.flatMap((code): [string, Money][] => {
        const amount = read(code, source);
        return amount.isZero() ? [] : [[code, amount]];
      }),
    );
    const line = amounts.cell('table-01', figureName('income', { source }))?.amount;
    const total = line ?? (isFiscal(source) ? undefined : amounts.of(table, figureName('income', { source })));
    // A class may hold items of two budgets; its appropriation is then that of both.
    const isOf = (code: string) =>
      !isFiscal(source) || items.filter((item) => item.startsWith(code)).every((item) => fundOf(item) === source);
    const { stated } = findStatedTotals(
      leaves,
      [5, 3],
      (code) => {
        if (code === '合计') return total;
        if (!amounts.hasRow(table, code) || !isOf(code)) return undefined;
        return amounts.of(
          table,
          figureName('income', { source: isFiscal(source) ? 'fiscalAppropriation' : source, code }),
        );
      },
      tolerance,
    );
    const name = incomeSources[source];
    return [
      ...withoutZeros([...leaves].map(([code, amountYuan]) => ({ path: ['收入', code, name], amountYuan }))),
      ...[...stated].map(([code, amountYuan]) => ({ path: ['核定合计', '收入', code, name], amountYuan })),
    ];
  });
}

function isFiscal(source: IncomeSource): source is FiscalFund {
  return fiscalFunds.some((fund) => fund === source);
}
