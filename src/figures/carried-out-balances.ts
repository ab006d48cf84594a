import type { Ledger } from '../model/accounts.ts';
import { figureName } from '../model/figure-name.ts';
import { sum } from '../model/money.ts';
import type { OpeningBalance, OpeningBalances } from '../model/opening-balances.ts';
import { fundSources, keysOf } from '../model/terms.ts';
import type { FundSource } from '../model/terms.ts';
import { closingBalances } from './closing-balances.ts';
import type { ClosingBalances } from './closing-balances.ts';
import { statedFigures } from './compute-ledger.ts';

/** What a ledger closed with, as the next year begins with it, and what its amounts are stated in. */
export function carriedOutOf(ledger: Ledger) {
  const closing = closingBalances(ledger);
  const carried = keysOf(fundSources).map((fund) => [fund, carriedBy(ledger, fund, closing[fund])] as const);
  const balances: OpeningBalances = new Map(
    carried.filter(([, { total, items }]) => !total.isZero() || items.size > 0),
  );
  return { balances, unit: ledger.unit };
}

/** What was stated goes before what follows; items are carried where they make up the total, a tail is no item's. */
function carriedBy(ledger: Ledger, fund: FundSource, { byItem, withoutItem }: ClosingBalances): OpeningBalance {
  const stated = statedFigures(ledger);
  const items = new Map(
    [...byItem]
      .map(
        ([code, amount]) => [code, stated.get(figureName('closingBalance', { fund, code }))?.value ?? amount] as const,
      )
      .filter(([, amount]) => !amount.isZero()),
  );
  const together = sum(items.values());
  const total = stated.get(figureName('closingBalance', { fund }))?.value ?? together.plus(withoutItem);
  return { total, items: together.equals(total) ? items : new Map() };
}
