/** Table 02: income by item and source. Which fund an appropriation comes from follows from the item's budget. */
import { figureName } from '../../../model/figure-name.ts';
import type { BudgetKind, Classification } from '../../../model/classification.ts';
import { zero } from '../../../model/money.ts';
import type { Money } from '../../../model/money.ts';
import { fiscalFunds, incomeSources, keysOf } from '../../../model/terms.ts';
import type { IncomeSource } from '../../../model/terms.ts';
import { withoutZeros } from './leaf-fact.ts';
import type { LeafFact } from './leaf-fact.ts';
import type { ReadAmounts } from './read-amounts.ts';

export type FiscalFund = (typeof fiscalFunds)[number];

/** The fund that pays for the items of a budget. */
export const fundOfBudget: Readonly<Record<BudgetKind, FiscalFund>> = {
  general: 'generalPublicBudget',
  'government-managed-funds': 'governmentManagedFunds',
  'state-capital': 'stateCapitalOperations',
};

export function incomeFacts(amounts: ReadAmounts, { functional }: Classification): readonly LeafFact[] {
  const table = 'table-02';
  const fundOf = (code: string) => fundOfBudget[functional.get(code)?.budget ?? 'general'];
  const read = (code: string, source: IncomeSource): Money => {
    if (!isFiscal(source)) return amounts.of(table, figureName('income', { source, code }));
    return fundOf(code) === source
      ? amounts.of(table, figureName('income', { source: 'fiscalAppropriation', code }))
      : zero;
  };
  return keysOf(incomeSources).flatMap((source) =>
    withoutZeros(
      amounts.codes(table, 7).map((code) => ({
        path: ['收入', code, incomeSources[source]],
        amountYuan: read(code, source),
      })),
    ),
  );
}

function isFiscal(source: IncomeSource): source is FiscalFund {
  return fiscalFunds.some((fund) => fund === source);
}
