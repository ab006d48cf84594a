/** The value that an indicator is to reach, as a form prints it and as a program compares it. */
import { exact } from './money.ts';
import type { Decimal } from 'decimal.js';

/** How an achieved number must stand to the target. */
export type Bound = '≥' | '≤' | '>' | '<' | '=';

export type TargetValue =
  /** `≥200家`: a bound (none in `24家`), a number and its unit. */
  | {
      readonly kind: 'quantity';
      readonly text: string;
      readonly bound?: Bound;
      readonly number: Decimal;
      readonly unit: string;
    }
  /** `2023年12月31日前`, `2023年底前`: done by that day at the latest, `YYYY-MM-DD`. */
  | { readonly kind: 'deadline'; readonly text: string; readonly day: string }
  /** `较好完成`: in words. */
  | { readonly kind: 'quality'; readonly text: string };

/** What marks a bound: the signs on keyboards and in old fonts, and words. */
const bounds: Readonly<Record<string, Bound>> = {
  '≥': '≥',
  '≧': '≥',
  '>=': '≥',
  不低于: '≥',
  不少于: '≥',
  '≤': '≤',
  '≦': '≤',
  '<=': '≤',
  不高于: '≤',
  不超过: '≤',
  '>': '>',
  '＞': '>',
  '<': '<',
  '＜': '<',
  '=': '=',
  '＝': '=',
};

const boundPattern = '[≥≧≤≦＞＜＝]|[<>]=?|=|不低于|不少于|不高于|不超过';
const quantityPattern = new RegExp(`^(${boundPattern})?\\s*(\\d+(?:\\.\\d+)?)\\s*(\\D{0,12})$`);
const deadlinePattern = /^((?:19|20)\d{2})年(?:底|(\d{1,2})月(?:底|(\d{1,2})日)?)?(?:前|之前|以前)?$/;

/**
 * Reads the value of an indicator; `；` separates several. One sign for each bound is kept (≦ is printed ≤).
 * @returns undefined when a sign is not followed by a number and its unit
 */
export function parseTargetValues(text: string): readonly TargetValue[] | undefined {
  const values = text
    .split(/[；;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(parseOne);
  return values.some((value) => value === undefined) || values.length === 0
    ? undefined
    : values.filter((value) => value !== undefined);
}

/** The values as a form prints them, one a line. */
export function printTargetValues(values: readonly TargetValue[]): string {
  return values.map(({ text }) => text).join('；\n');
}

function parseOne(typed: string): TargetValue | undefined {
  const deadline = deadlinePattern.exec(typed);
  if (deadline !== null) {
    const [, year = '', month, day] = deadline;
    return { kind: 'deadline', text: typed, day: lastDay(year, month, day) };
  }
  const quantity = quantityPattern.exec(typed);
  if (quantity !== null) {
    const [, sign, number = '', unit = ''] = quantity;
    const bound = sign === undefined ? undefined : bounds[sign];
    return {
      kind: 'quantity',
      text: withOneSign(typed),
      ...(bound === undefined ? {} : { bound }),
      number: exact(number),
      unit: unit.replace('％', '%').trim(),
    };
  }
  return /^[≥≧≤≦＞＜＝<>=]/.test(typed) ? undefined : { kind: 'quality', text: typed };
}

/** Signs alone are made one; a word that was typed stays. */
function withOneSign(typed: string): string {
  return typed.replace(/^([≧≦＞＜＝]|[<>]=)/, (sign) => bounds[sign] ?? sign).replace('％', '%');
}

/** The last day that a year, a month or a day includes. */
function lastDay(year: string, month = '12', day?: string): string {
  const last = new Date(Date.UTC(Number.parseInt(year, 10), Number.parseInt(month, 10), 0)).getUTCDate();
  return [year, month.padStart(2, '0'), (day ?? String(last)).padStart(2, '0')].join('-');
}
