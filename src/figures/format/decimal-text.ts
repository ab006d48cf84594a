import { Decimal } from 'decimal.js';
import { exact } from '../../model/money.ts';

/** Rounds once, half up (away from zero), to two decimals; never −0. */
export function roundToCents(value: Decimal): Decimal {
  const rounded = value.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
  return rounded.isZero() ? exact(0) : rounded;
}

/** Two decimals, always: `117.00`. */
export function fixedText(value: Decimal): string {
  return roundToCents(value).toFixed(2);
}

/** At most two decimals, trailing zeros dropped: `117`, `62.5`, `0.06`. */
export function shortText(value: Decimal): string {
  return roundToCents(value).toFixed();
}

/**
 * A share or rate with its sign (0.8765 → `87.65%`): half up to two decimals, trailing zeros dropped. What is not the whole
 * never prints 100% or -100%, and what is not nothing never prints 0%; a little below nothing is `0.00%`, as amounts have it.
 */
export function percentage(ratio: Decimal): string {
  const sign = ratio.isNegative() && !ratio.isZero() ? '-' : '';
  const percent = ratio.times(100).abs();
  const rounded = roundToCents(percent);
  if (rounded.isZero() && !percent.isZero()) return sign === '' ? '不足0.01%' : '0.00%';
  if (rounded.equals(100) && percent.lessThan(100)) return `${sign}99.99%`;
  if (rounded.equals(100) && percent.greaterThan(100)) return `${sign}100.01%`;
  return `${sign}${shortText(percent)}%`;
}
