/** What is filled in, as it is typed in a data file. */
import type { Decimal } from 'decimal.js';
import type { FactEdit } from '../../model/fact-edit.ts';
import { exact } from '../../model/money.ts';
import { sameAsMark } from './explanation-facts.ts';
import type { FactPattern } from './fact-pattern.ts';

/** The edit of a fact that is filled in, or what was expected instead. */
export type ReadValue = { readonly edit: FactEdit } | { readonly expected: string };

const units: readonly string[] = ['万元', '元'];

/** @param typed not blank */
export function readValue(pattern: FactPattern, path: FactEdit['path'], typed: string): ReadValue {
  const { file, kind, references = [] } = pattern;
  const edit = (value: string, at = path): ReadValue => ({ edit: { file, path: at, value } });
  switch (kind) {
    case 'amount': {
      const number = plainNumber(typed);
      const fits = /^-?\d{1,15}(\.\d{1,6})?$/.test(number);
      return fits ? edit(amountText(exact(number))) : { expected: '金额：最多15位整数、6位小数，如 1234.56' };
    }
    case 'count': {
      const number = plainNumber(typed);
      return /^\d{1,9}$/.test(number) ? edit(exact(number).toFixed()) : { expected: '非负整数，如 3' };
    }
    case 'unit':
      return units.includes(typed.trim()) ? edit(typed.trim()) : { expected: '万元 或 元' };
    case 'reason': {
      const name = referenceIn(typed);
      if (name === undefined) return edit(typed.trim());
      return references.includes(name)
        ? edit(name, [...path, '同'])
        : { expected: references.map((one) => sameAsMark + one).join('，') };
    }
    case 'text':
      return edit(typed.trim());
  }
}

/** An amount as data files type it: at least two decimals, `0` for nothing. */
export function amountText(amount: Decimal): string {
  return amount.isZero() ? '0' : amount.toFixed(Math.max(2, amount.decimalPlaces()));
}

/** The name after 同：, where the whole text refers to another place. */
function referenceIn(typed: string): string | undefined {
  return /^\s*同\s*[：:]\s*(\S+)\s*$/.exec(typed)?.[1];
}

/** Digits made narrow; separators, spaces and a currency sign gone; an exponent written out. */
function plainNumber(typed: string): string {
  const plain = typed.normalize('NFKC').replace(/[\s,¥]/g, '');
  return /^-?\d+(\.\d+)?[eE][+-]?\d{1,2}$/.test(plain) ? exact(plain).toFixed() : plain;
}
