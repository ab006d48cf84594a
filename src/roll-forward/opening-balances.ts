import type { ClosingBalances } from '../compute/closing-balances.ts';
import { zero } from '../model/money.ts';
import type { Money } from '../model/money.ts';
import { fundSources, keysOf } from '../model/terms.ts';
import type { FundSource } from '../model/terms.ts';

/** Balances to begin a year with, in yuan, by fund and functional item; funds and items without any are left out. */
export interface OpeningBalances {
  readonly byFund: ReadonlyMap<FundSource, ReadonlyMap<string, Money>>;
  /** An amount that no item told of (surplus used or distributed), and the item that it was added to, if there is one. */
  readonly added?: { readonly amount: Money; readonly item: string | undefined };
}

/** The balances that a year begins with: those that the year before closed with. */
export function openingBalances(closing: Readonly<Record<FundSource, ClosingBalances>>): OpeningBalances {
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
