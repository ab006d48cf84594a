import { exact } from '../../../model/money.ts';
import type { Money } from '../../../model/money.ts';

/** Texts as they are compared: how wide, how spaced and with which brackets they were typed makes no difference. */

/** Full-width letters, digits and signs made narrow; spaces and line ends gone. */
export function comparable(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u200B-\u200D\u2060\uFEFF]+/gu, '');
}

/** A name of an item or line: without its ordinal (一、 1. （一）) and with quotation marks of one kind. */
export function comparableName(text: string): string {
  return comparable(text)
    .replace(/^(?:[一二三四五六七八九十]+[、.]|\([一二三四五六七八九十]+\)|\d{1,2}[、.](?!\d))/, '')
    .replace(/["“”″'‘’]/g, '"');
}

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
