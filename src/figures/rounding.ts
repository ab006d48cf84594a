import type { Money } from '../model/money.ts';
import { exact } from '../model/money.ts';
import type { AmountUnit } from '../model/accounts.ts';

/** Half of the last printed digit: 0.005 万元, in yuan. */
export const halfOfLastDigit = exact(50);

/**
 * How far two sums of `parts` printed parts may differ by rounding alone, in yuan: 0.005 万元 for each part. Facts
 * stated in 元 are exact and leave no room.
 */
export function roundingTolerance(unit: AmountUnit, parts: number): Money {
  return unit === 'yuan' ? exact(0) : halfOfLastDigit.times(parts);
}

/** How two amounts that should be equal compare. */
export type Comparison = 'equal' | 'rounding' | 'different';

/** Compares two amounts within the rounding tolerance of `parts` printed parts. */
export function compareAmounts(unit: AmountUnit, a: Money, b: Money, parts: number): Comparison {
  const difference = a.minus(b).abs();
  if (difference.isZero()) return 'equal';
  return difference.lessThanOrEqualTo(roundingTolerance(unit, parts)) ? 'rounding' : 'different';
}
