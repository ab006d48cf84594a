import type { Money } from './money.ts';
import type { FundSource } from './terms.ts';

/** The balance that a fund begins a year with, in yuan. */
export interface OpeningBalance {
  readonly total: Money;
  /** By functional item, where the items are known; they make up the total. */
  readonly items: ReadonlyMap<string, Money>;
}

/** Balances to begin a year with, by fund; funds and items without any are left out. */
export type OpeningBalances = ReadonlyMap<FundSource, OpeningBalance>;
