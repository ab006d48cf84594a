import type { Decimal } from 'decimal.js';
import { roundToCents, shortText } from './decimal-text.ts';

/**
 * A share or rate (0.8765 → `87.65%`): half up to two decimals, trailing zeros dropped. What is not the whole never
 * prints 100%, and what is not nothing never prints 0%.
 */
export function percentage(ratio: Decimal): string {
  const percent = ratio.times(100);
  const rounded = roundToCents(percent);
  if (rounded.isZero() && !percent.isZero()) return '不足0.01%';
  if (rounded.equals(100) && percent.lessThan(100)) return '99.99%';
  if (rounded.equals(100) && percent.greaterThan(100)) return '100.01%';
  return `${shortText(percent)}%`;
}
