/**
 * Tables 03, 05, 08 and 09: expenditure by fund, item and kind. What table 03 has beyond the three appropriations was paid
 * from non-fiscal money.
 */
import { figureName } from '../../../model/figure-name.ts';
import type { Classification } from '../../../model/classification.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { sum, zero } from '../../../model/money.ts';
import type { Money } from '../../../model/money.ts';
import { expenditureKinds, fiscalFunds, fundSources, incomeSources, keysOf } from '../../../model/terms.ts';
import type { ExpenditureKind, FundSource } from '../../../model/terms.ts';
import { fundOfBudget } from './income-facts.ts';
import type { FiscalFund } from './income-facts.ts';
import { withoutZeros } from './leaf-fact.ts';
import type { LeafFact } from './leaf-fact.ts';
import { fundUnknown, negativeRest } from './derivation-problems.ts';
import type { ReadAmounts, Tolerance } from './read-amounts.ts';

const tableOf = {
  generalPublicBudget: 'table-05',
  governmentManagedFunds: 'table-08',
  stateCapitalOperations: 'table-09',
} as const;

export interface ExpenditureFacts {
  readonly facts: readonly LeafFact[];
  readonly problems: readonly Diagnostic[];
}

/** @param known amounts (yuan) that accounts.yaml already states, for what no table tells */
export function expenditureFacts(
  amounts: ReadAmounts,
  { functional }: Classification,
  tolerance: Tolerance,
  known: (path: readonly string[]) => Money | undefined,
): ExpenditureFacts {
  const columns = keysOf(expenditureKinds).map((kind) => {
    const byFund = fiscalFunds.map((fund) => fiscalColumn(amounts, fund, kind, known));
    return { kind, byFund, rest: restColumn(amounts, kind, byFund, tolerance) };
  });
  const facts = columns.flatMap(({ kind, byFund, rest }) =>
    [...byFund, rest].flatMap(({ fund, items }) =>
      withoutZeros([...items].map(([code, amountYuan]) => ({ path: pathOf(fund, code, kind), amountYuan }))),
    ),
  );
  const problems = columns.flatMap(({ kind, rest }) =>
    [...rest.items].flatMap(([code, amount]): readonly Diagnostic[] => {
      if (amount.isZero()) return [];
      const place = amounts.cell('table-03', figureName('expenditure', { code, kind }))?.position;
      const fund = fundOfBudget[functional.get(code)?.budget ?? 'general'];
      if (isUntold(amounts, fund) && known(pathOf(fund, code, kind)) === undefined)
        return [fundUnknown(place, pathOf(fund, code, kind), pathOf('nonAppropriation', code, kind), amount)];
      return amount.isNegative() ? [negativeRest(place, pathOf('nonAppropriation', code, kind), amount)] : [];
    }),
  );
  return { facts, problems };
}

function pathOf(fund: FundSource, code: string, kind: ExpenditureKind): readonly string[] {
  return ['支出', fundSources[fund], code, expenditureKinds[kind]];
}

/** Whether the table of a fund is missing, and table 04 does not say that nothing was spent from it either. */
function isUntold(amounts: ReadAmounts, fund: FiscalFund): boolean {
  if (amounts.has(tableOf[fund])) return false;
  return !amounts.has('table-04') || !amounts.of('table-04', figureName('expenditure', { fund })).isZero();
}

interface Column {
  readonly fund: FundSource;
  readonly items: ReadonlyMap<string, Money>;
}

function fiscalColumn(
  amounts: ReadAmounts,
  fund: FiscalFund,
  kind: ExpenditureKind,
  known: (path: readonly string[]) => Money | undefined,
): Column {
  const table = tableOf[fund];
  const items = new Map(
    isUntold(amounts, fund)
      ? amounts.codes('table-03', 7).flatMap((code): [string, Money][] => {
          const stated = known(pathOf(fund, code, kind));
          return stated === undefined ? [] : [[code, stated]];
        })
      : amounts
          .codes(table, 7)
          .map((code): [string, Money] => [code, amounts.of(table, figureName('expenditure', { fund, code, kind }))]),
  );
  return { fund, items };
}

/** What table 03 has beyond the funds. A tail between tables is no expenditure, where no income is there to pay for it. */
function restColumn(
  amounts: ReadAmounts,
  kind: ExpenditureKind,
  byFund: readonly Column[],
  tolerance: Tolerance,
): Column {
  const codes = [...new Set([...amounts.codes('table-03', 7), ...byFund.flatMap(({ items }) => [...items.keys()])])];
  const items = codes.flatMap((code): [string, Money][] => {
    const ofFunds = sum(byFund.map((column) => column.items.get(code) ?? zero));
    const rest = amounts.of('table-03', figureName('expenditure', { code, kind })).minus(ofFunds);
    const isTail = rest.abs().lessThanOrEqualTo(tolerance(1)) && !ofFunds.isZero() && !hasOwnIncome(amounts, code);
    return rest.isZero() || isTail ? [] : [[code, rest]];
  });
  return { fund: 'nonAppropriation', items: new Map(items) };
}

/** Whether an item has income that is no appropriation. */
function hasOwnIncome(amounts: ReadAmounts, code: string): boolean {
  const fiscal: readonly string[] = fiscalFunds;
  return keysOf(incomeSources).some(
    (source) => !fiscal.includes(source) && !amounts.of('table-02', figureName('income', { source, code })).isZero(),
  );
}
