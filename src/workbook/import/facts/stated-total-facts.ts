/** Totals of a table that differ from the sum of their parts by rounding: kept as stated, as the authority approved them. */
import { sum, zero } from '../../../model/money.ts';
import type { Money } from '../../../model/money.ts';
import type { Tolerance } from './read-amounts.ts';

export interface Totals {
  /** Totals that are kept, by code of class or section, or `合计`. */
  readonly stated: ReadonlyMap<string, Money>;
  /** What stands for a code after all: stated, or the sum of what is below; `合计` for the total. */
  readonly effective: (code: string) => Money;
}

/**
 * Goes from items up to the total of one column. A total beyond the tolerance is left to the comparison of the tables.
 * @param items amounts by code, all of one length
 * @param levels digits of the codes above, from the lowest to the highest
 * @param read what the table says for a code or `合计`; undefined where it has no such row
 */
export function findStatedTotals(
  items: ReadonlyMap<string, Money>,
  levels: readonly number[],
  read: (code: string) => Money | undefined,
  tolerance: Tolerance,
): Totals {
  const stated = new Map<string, Money>();
  const all = new Map(items);
  let below = items;
  for (const level of [...levels, 0]) {
    const codes = [...new Set([...below.keys()].map((code) => (level === 0 ? '合计' : code.slice(0, level))))];
    const above = codes.map((code): [string, Money] => {
      const parts = [...below].filter(([one]) => level === 0 || one.startsWith(code)).map(([, amount]) => amount);
      const total = sum(parts);
      const said = read(code);
      const difference = said?.minus(total).abs() ?? zero;
      if (said === undefined || difference.isZero() || difference.greaterThan(tolerance(parts.length)))
        return [code, total];
      stated.set(code, said);
      return [code, said];
    });
    below = new Map(above);
    for (const [code, amount] of above) all.set(code, amount);
  }
  return { stated, effective: (code) => all.get(code) ?? zero };
}
