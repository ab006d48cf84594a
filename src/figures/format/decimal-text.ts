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
