import { exact } from '../../../model/money.ts';
import type { Money } from '../../../model/money.ts';
import { comparable } from './comparable-text.ts';

const dashes = /^[-—–―‒−_─/]+$/;
const number = /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;

/** Decimals that data files keep: 0.01 元 in 万元. */
const mostDecimals = 6;

/**
 * An amount as cells show it: thousands separators, full-width digits, a currency sign, a minus or brackets for less than
 * nothing; a dash for none. `blank` for no amount, undefined for a text that is none.
 */
export function readAmount(text: string): Money | 'blank' | undefined {
  const typed = comparable(text);
  if (typed === '' || dashes.test(typed)) return 'blank';
  const bare = typed.replace(/^[¥¥]/, '');
  const negative = /^[-−–△▲]|^\(.*\)$/.test(bare);
  const digits = bare.replace(/^[-−–△▲+]|^\((.*)\)$/, '$1').replace(/^[¥¥]/, '');
  if (!number.test(digits) || digits.length > 24) return undefined;
  const amount = exact(digits.replaceAll(',', '')).toDecimalPlaces(mostDecimals);
  return negative && !amount.isZero() ? amount.negated() : amount;
}

/** Whether a cell holds a number, whatever it counts. */
export function isNumeric(text: string): boolean {
  const amount = readAmount(text);
  return amount !== undefined && amount !== 'blank';
}
