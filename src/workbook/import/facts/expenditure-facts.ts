/**
 * Tables 03, 05, 08 and 09: expenditure by fund, item and kind. What table 03 has beyond the three appropriations was paid
 * from non-fiscal money.
 */
import { figureName } from '../../../model/figure-name.ts';
import type { Classification } from '../../../model/classification.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { sum, zero } from '../../../model/money.ts';
import type { Money } from '../../../model/money.ts';
import { expenditureKinds, fiscalFunds, fundSources, keysOf } from '../../../model/terms.ts';
import type { ExpenditureKind, FundSource } from '../../../model/terms.ts';
import { fundOfBudget } from './income-facts.ts';
import type { FiscalFund } from './income-facts.ts';
import { withoutZeros } from './leaf-fact.ts';
import type { LeafFact } from './leaf-fact.ts';
import { fundUnknown, negativeRest } from './derivation-problems.ts';
import type { ReadAmounts, Tolerance } from './read-amounts.ts';
import { findStatedTotals } from './stated-total-facts.ts';
import type { Totals } from './stated-total-facts.ts';

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
    const byFund = fiscalFunds.map((fund) => fiscalColumn(amounts, fund, kind, tolerance, known));
    return { kind, byFund, rest: restColumn(amounts, kind, byFund, tolerance) };
  });
  const facts = columns.flatMap(({ kind, byFund, rest }) =>
    [...byFund, rest].flatMap(({ fund, items, totals }) => [
      ...withoutZeros([...items].map(([code, amountYuan]) => ({ path: pathOf(fund, code, kind), amountYuan }))),
      ...[...totals.stated].map(([code, amountYuan]) => ({
        path: ['核定合计', ...pathOf(fund, code, kind)],
        amountYuan,
      })),
    ]),
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
  readonly totals: Totals;
}

function fiscalColumn(
  amounts: ReadAmounts,
  fund: FiscalFund,
  kind: ExpenditureKind,
  tolerance: Tolerance,
  known: (path: readonly string[]) => Money | undefined,
): Column {
  const table = tableOf[fund];
  const figure = (code: string) => figureName('expenditure', { fund, code: code === '合计' ? 'total' : code, kind });
  const items = new Map(
    isUntold(amounts, fund)
      ? amounts.codes('table-03', 7).flatMap((code): [string, Money][] => {
          const stated = known(pathOf(fund, code, kind));
          return stated === undefined ? [] : [[code, stated]];
        })
      : amounts.codes(table, 7).map((code): [string, Money] => [code, amounts.of(table, figure(code))]),
  );
  const nonZero = new Map([...items].filter(([, amount]) => !amount.isZero()));
  const hasColumn = kind === 'basic' || kind === 'project';
  const read = (code: string) =>
    hasColumn && (code === '合计' ? amounts.cell(table, figure(code)) !== undefined : amounts.hasRow(table, code))
      ? amounts.of(table, figure(code))
      : undefined;
  return { fund, items: nonZero, totals: findStatedTotals(nonZero, [5, 3], read, tolerance) };
}

function restColumn(
  amounts: ReadAmounts,
  kind: ExpenditureKind,
  byFund: readonly Column[],
  tolerance: Tolerance,
): Column {
  const all = (code: string) =>
    amounts.of('table-03', figureName('expenditure', { code: code === '合计' ? 'total' : code, kind }));
  const ofFunds = (code: string) => sum(byFund.map(({ totals }) => totals.effective(code)));
  const codes = [...new Set([...amounts.codes('table-03', 7), ...byFund.flatMap(({ items }) => [...items.keys()])])];
  const items = new Map(
    codes.flatMap((code): [string, Money][] => {
      const rest = all(code).minus(ofFunds(code));
      return rest.equals(zero) ? [] : [[code, rest]];
    }),
  );
  const read = (code: string) =>
    code === '合计' || amounts.hasRow('table-03', code) ? all(code).minus(ofFunds(code)) : undefined;
  return { fund: 'nonAppropriation', items, totals: findStatedTotals(items, [5, 3], read, tolerance) };
}
