import type { Ledger } from '../model/accounts.ts';
import { zero } from '../model/money.ts';
import type { Money } from '../model/money.ts';
import type { OpeningBalances } from '../model/opening-balances.ts';
import { fundSources, keysOf } from '../model/terms.ts';
import type { FundSource } from '../model/terms.ts';
import { closingBalances } from './closing-balances.ts';
import type { ClosingBalances } from './closing-balances.ts';

/** What a ledger closed with, as the next year begins with it, and what its amounts are stated in. */
export function carriedOutOf(ledger: Ledger) {
  return { balances: openingBalances(closingBalances(ledger)), unit: ledger.unit };
}

/** The balances that a year begins with: those that the year before closed with. */
function openingBalances(closing: Readonly<Record<FundSource, ClosingBalances>>): OpeningBalances {
  const { withoutItem } = closing.nonAppropriation;
  const item = withoutItem.isZero() ? undefined : largestItem(closing.nonAppropriation.byItem);
  const balancesOf = (fund: FundSource) =>
    [...closing[fund].byItem]
      .map(
        ([code, amount]) =>
          [code, fund === 'nonAppropriation' && code === item ? amount.plus(withoutItem) : amount] as const,
      )
      .filter(([, amount]) => !amount.isZero());
  const filled = keysOf(fundSources).map((fund) => [fund, new Map(balancesOf(fund))] as const);
  return {
    byFund: new Map(filled.filter(([, balances]) => balances.size > 0)),
    ...(withoutItem.isZero() ? {} : { added: { amount: withoutItem, item } }),
  };
}

/** The item with the largest balance, whatever its sign; the first of equals. */
function largestItem(balances: ReadonlyMap<string, Money>): string | undefined {
  let largest: string | undefined;
  for (const [code, amount] of balances) {
    const known = largest === undefined ? undefined : (balances.get(largest) ?? zero);
    if (known === undefined || amount.abs().greaterThan(known.abs())) largest = code;
  }
  return largest;
}
