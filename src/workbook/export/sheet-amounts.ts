/** Amounts as the sheets hold them: in the unit of their data file, exact. */
import type { Decimal } from 'decimal.js';
import type { AmountUnit } from '../../model/accounts.ts';
import type { Figures } from '../../model/figures.ts';
import type { Money } from '../../model/money.ts';
import { exact } from '../../model/money.ts';

export const unitNames: Readonly<Record<AmountUnit, string>> = { wan: '万元', yuan: '元' };

const yuanOf: Readonly<Record<AmountUnit, Decimal>> = { wan: exact(10_000), yuan: exact(1) };

/** An amount in yuan as a number of the unit. */
export function inUnit(amountYuan: Money, unit: AmountUnit): Decimal {
  return amountYuan.dividedBy(yuanOf[unit]).plus(0);
}

/**
 * How many decimals the stated amounts have in a unit, at least two. A formula rounds its sum to as many: the sum stays
 * exact, and what binary numbers add to it is gone.
 */
export function decimalsOf(figures: Figures, unit: AmountUnit): number {
  const stated = figures.all().filter(({ kind, origin }) => kind === 'amount' && 'position' in origin);
  return Math.max(2, ...stated.map(({ value }) => inUnit(value, unit).decimalPlaces()));
}
