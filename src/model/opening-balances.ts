import type { Money } from './money.ts';
import type { FundSource } from './terms.ts';

/** Balances to begin a year with, in yuan, by fund and functional item; funds and items without any are left out. */
export interface OpeningBalances {
  readonly byFund: ReadonlyMap<FundSource, ReadonlyMap<string, Money>>;
  /** An amount that no item told of (surplus used or distributed), and the item that it was added to, if there is one. */
  readonly added?: { readonly amount: Money; readonly item: string | undefined };
}
