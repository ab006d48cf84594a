import type { Facts, Ledger } from '../model/accounts.ts';
import { sum, zero } from '../model/money.ts';
import type { Money } from '../model/money.ts';
import { fiscalFunds, fundSources, incomeSources, keysOf } from '../model/terms.ts';
import type { FundSource, IncomeSource } from '../model/terms.ts';

/** The balances of one fund at the end of the year, in yuan. */
export interface ClosingBalances {
  /** By functional item, in the order of their codes; an item that came out even has zero. */
  readonly byItem: ReadonlyMap<string, Money>;
  /**
   * What no item tells of: non-appropriation surplus used (+) and distributed (−). The balance of the fund is the sum
   * of its items and this.
   */
  readonly withoutItem: Money;
}

/** What each fund carries out of the year, item by item: opening balance + income − expenditure. */
export function closingBalances(ledger: Ledger): Readonly<Record<FundSource, ClosingBalances>> {
  const entries = keysOf(fundSources).map((fund) => [fund, balancesOf(ledger, fund)] as const);
  return Object.fromEntries(entries) as Record<FundSource, ClosingBalances>;
}

function balancesOf(ledger: Ledger, fund: FundSource): ClosingBalances {
  const sources = sourcesOf(fund);
  const [opening, expenditure] = [ledger.openingBalance[fund], ledger.expenditure[fund]];
  const earning = [...ledger.income].filter(([, facts]) => sources.some((source) => facts[source] !== undefined));
  const items = [...new Set([...opening.keys(), ...expenditure.keys(), ...earning.map(([code]) => code)])];
  const balance = (code: string) =>
    (opening.get(code)?.value ?? zero)
      .plus(sumOf(ledger.income.get(code), sources))
      .minus(sumOf(expenditure.get(code)));
  const { useOfNonAppropriationSurplus: used, distributionOfSurplus: distributed } = ledger;
  return {
    byItem: new Map(items.toSorted().map((code) => [code, balance(code)])),
    withoutItem: fund === 'nonAppropriation' ? (used?.value ?? zero).minus(distributed?.value ?? zero) : zero,
  };
}

/** The lines of income that fill a fund. */
function sourcesOf(fund: FundSource): readonly IncomeSource[] {
  const appropriations: readonly string[] = fiscalFunds;
  return keysOf(incomeSources).filter((source) =>
    fund === 'nonAppropriation' ? !appropriations.includes(source) : source === fund,
  );
}

function sumOf<K extends string>(facts: Facts<K> | undefined, keys?: readonly K[]): Money {
  const stated = facts ?? ({} as Facts<K>);
  return sum((keys ?? (Object.keys(stated) as K[])).map((key) => stated[key]?.value ?? zero));
}
