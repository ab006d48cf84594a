import { Decimal } from 'decimal.js';

/**
 * Exact decimal arithmetic for the whole program. 40 digits hold any amount a unit can have;
 * a quotient (a share, a rate) is exact far beyond the two decimals that are printed.
 */
const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -40, toExpPos: 40 });

/** An exact amount in yuan. Compare and combine by method only; never by operator. */
export type Money = Decimal;

export const zero: Money = new Exact(0);

/** The only way from text to an exact number. Throws on text that is no decimal number: readers check first. */
export function exact(text: string | number): Decimal {
  return new Exact(text);
}

/** An amount stated in 万元 as yuan. */
export function fromWan(text: string): Money {
  return exact(text).times(10_000);
}

/** The sum of exact amounts; zero for none. */
export function sum(amounts: Iterable<Money>): Money {
  let total = zero;
  for (const amount of amounts) total = total.plus(amount);
  return total;
}
