/** What is filled in, as it is typed in a data file. */
import type { Decimal } from 'decimal.js';
import type { FactEdit } from '../../model/fact-edit.ts';
import { exact } from '../../model/money.ts';
import { noneWord } from '../../facts/catalogue/fact-node.ts';
import type { Scalar } from '../../facts/catalogue/fact-node.ts';
import { amountPattern } from '../../facts/catalogue/scalars.ts';
import { SourceText } from '../../facts/reading/yaml-tree.ts';
import { sameAsMark } from './catalogue-lines.ts';
import type { FactAddress } from './fact-key.ts';

/** The edit of a fact that is filled in, or what was expected instead. */
export type ReadValue = { readonly edit: FactEdit } | { readonly expected: string };

/** @param typed not blank */
export function readValue(fact: Scalar, { file, path }: FactAddress, typed: string): ReadValue {
  const edit = (value: string, at = path): ReadValue => ({ edit: { file, path: at, value } });
  const text = typed.trim();
  if (text === noneWord && fact.required !== true) return edit(text);
  switch (fact.kind) {
    case 'amount': {
      const number = plainNumber(typed);
      return amountPattern.test(number)
        ? edit(amountText(exact(number)))
        : { expected: '金额：最多15位整数、6位小数，如 1234.56' };
    }
    case 'count':
    case 'points': {
      const number = plainNumber(typed);
      return isAccepted(fact, number) ? edit(exact(number).toFixed()) : { expected: fact.expected };
    }
    case 'reason': {
      const { references = [] } = fact;
      const name = referenceIn(typed);
      if (name === undefined) return edit(text);
      return references.includes(name)
        ? edit(name, [...path, '同'])
        : { expected: references.map((one) => sameAsMark + one).join('，') };
    }
    case 'text':
      if (fact.isNumber === true && amountPattern.test(plainNumber(typed))) return edit(plainNumber(typed));
      return isAccepted(fact, text) ? edit(text) : { expected: fact.expected };
    case 'unit':
    case 'date':
    case 'choice':
      return isAccepted(fact, text) ? edit(text) : { expected: fact.expected };
  }
}

function isAccepted(fact: Scalar, typed: string): boolean {
  return fact.read(new SourceText(typed, { file: '', line: 1, column: 1 }), exact(1)) !== undefined;
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
