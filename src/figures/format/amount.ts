import type { Money } from '../../model/money.ts';
import { exact } from '../../model/money.ts';
import { fixedText, roundToCents, shortText } from './decimal-text.ts';

const yuanOfWan = exact(10_000);

/** 万元 of an amount in yuan, exact. */
function toWan(amountYuan: Money): Money {
  return amountYuan.dividedBy(yuanOfWan);
}

/** A cell of tables 01–09 in 万元: two decimals; blank for zero. */
export function tableAmount(amountYuan: Money): string {
  return amountYuan.isZero() ? '' : fixedText(toWan(amountYuan));
}

/** A cell of table 07 in 万元, where the form prints 0.00. */
export function tableAmountWithZero(amountYuan: Money): string {
  return fixedText(toWan(amountYuan));
}

/** A cell of a scorecard in 万元: trailing zeros dropped, zero printed. */
export function shortAmount(amountYuan: Money): string {
  return shortText(toWan(amountYuan));
}

/** An amount in a sentence: `117万元`. An amount too small to show is no zero: `0.00万元`. */
export function proseAmount(amountYuan: Money): string {
  const wan = toWan(amountYuan);
  return roundToCents(wan).isZero() && !wan.isZero() ? '0.00万元' : `${shortText(wan)}万元`;
}

/** The size of a difference in a sentence: `1234.56万元`; unequal amounts never differ by `0万元`. */
export function proseDifference(differenceYuan: Money): string {
  const wan = toWan(differenceYuan).abs();
  return roundToCents(wan).isZero() && !wan.isZero() ? '不足0.01万元' : `${shortText(wan)}万元`;
}

/** An amount in a diagnostic: every decimal, for what is compared exactly must be shown so. */
export function exactAmount(amountYuan: Money): string {
  return `${toWan(amountYuan).toFixed()}万元`;
}

/** The size of a difference in a diagnostic. */
export function exactDifference(differenceYuan: Money): string {
  return exactAmount(differenceYuan.abs());
}
