/** The kinds of single facts: how each is typed, and what the model makes of it. */
import type { NumberFact, ScorecardAmount, TextFact } from '../../model/accounts.ts';
import { exact, zero } from '../../model/money.ts';
import type { Money } from '../../model/money.ts';
import { toFillMark } from '../../model/to-fill.ts';
import type { SourceText } from '../reading/yaml-tree.ts';
import { noneWord } from './fact-node.ts';
import type { Scalar, StatedAs, Telling } from './fact-node.ts';

/** An amount as typed, in the file's unit: digits with at most six decimals; a minus is allowed. */
export const amountPattern = /^-?\d{1,15}(\.\d{1,6})?$/;

interface NumberTelling extends Telling {
  readonly figure?: StatedAs;
  readonly nonNegative?: true;
  readonly fromLastYear?: true;
}

interface TextTelling extends Telling {
  /** Belongs to its year alone; `amounts`: only where it states an amount. */
  readonly ofOneYear?: true | 'amounts';
  readonly isWord?: true;
  readonly long?: true;
  /** Whether a text can be what is meant, and what is expected where it can't. */
  readonly shape?: { readonly fits: (text: string) => boolean; readonly expected: string };
}

const everyYear = () => false;
const oneYear = () => true;
/** An amount inside a text: `≤135.4万元`. */
const whereItStatesAmounts = (typed: string) => /\d\s*[万亿]?元/.test(typed);

/** An amount of money. */
export function amount<const O extends NumberTelling>(telling: O): Scalar<NumberFact> & O {
  const read = (typed: SourceText, yuan: Money) => numberFact(typed, amountPattern, yuan);
  return { kind: 'amount', expected: '数字，如 1234.56', read, ofOneYear: oneYear, ...telling };
}

/** A whole number of things or people. */
export function count<const O extends NumberTelling>(telling: O): Scalar<NumberFact> & O {
  const read = (typed: SourceText) => numberFact(typed, /^\d{1,9}$/);
  return { kind: 'count', expected: '非负整数，如 3', read, ofOneYear: oneYear, ...telling };
}

/** Points of a score, at most two decimals. */
export function points<const O extends Telling & { readonly lasting?: true }>(telling: O): Scalar<NumberFact> & O {
  const read = (typed: SourceText) => numberFact(typed, /^\d{1,3}(\.\d{1,2})?$/);
  return {
    kind: 'points',
    expected: '分数，如 9.5',
    read,
    ofOneYear: telling.lasting === true ? everyYear : oneYear,
    ...telling,
  };
}

/** An amount, or a figure of the accounts that it is: `取自 本年支出合计`. */
export function amountOrReference<const O extends Telling>(telling: O): Scalar<ScorecardAmount> & O {
  const referenceIn = (typed: string) => /^取自\s*(\S+)$/.exec(typed)?.[1];
  return {
    kind: 'text',
    expected: '数字（万元），或“取自 本年支出合计”这样的引用',
    read: (typed, yuan) => {
      const { text, position } = typed;
      const reference = referenceIn(text);
      if (reference !== undefined) return { kind: 'reference', name: { text: reference, position } };
      const fact = numberFact(typed, amountPattern, yuan);
      return fact === undefined ? undefined : { kind: 'stated', fact };
    },
    ofOneYear: (typed) => referenceIn(typed) === undefined,
    isNumber: true,
    ...telling,
  };
}

/** A text with its place; the mark of a gap where it is still to come, nothing where there is none. */
export function text<const O extends TextTelling>(telling: O): Scalar<TextFact> & Omit<O, 'ofOneYear'> {
  return textOf((fact) => fact, telling);
}

/** A text. */
export function words<const O extends TextTelling>(telling: O): Scalar<string> & Omit<O, 'ofOneYear'> {
  return textOf((fact) => fact.text, telling);
}

/** Why something changed; elsewhere the name of the place whose reason serves here too (`同: 收支总计`). */
export function reason<const O extends TextTelling & { readonly references: readonly string[] }>(
  telling: O,
): Scalar<TextFact> & O {
  return { ...textOf((fact) => fact, { ...telling, ofOneYear: true }), ...telling, kind: 'reason', ofOneYear: oneYear };
}

/** A date `YYYY-MM-DD` that exists; none where it is still to come. */
export function date<const O extends Telling>(telling: O): Scalar<string> & O {
  const exists = (typed: string) => {
    const parsed = new Date(`${typed}T00:00:00Z`);
    return /^\d{4}-\d{2}-\d{2}$/.test(typed) && !Number.isNaN(parsed.valueOf())
      ? parsed.toISOString().slice(0, 10) === typed
      : false;
  };
  return {
    kind: 'date',
    expected: '日期，如 2023-09-20',
    read: ({ text: typed }) => (typed === '' || exists(typed) ? typed : undefined),
    ofOneYear: oneYear,
    ...telling,
  };
}

/** One of the terms of a list; the model has its identifier. Blank, it is asked for, and a draft takes it for `drafted`. */
export function choice<K extends string, const O extends Telling & { readonly drafted?: NoInfer<K> }>(
  terms: Readonly<Record<K, string>>,
  telling: O,
): Scalar<K> & O {
  const identifiers = new Map(Object.entries<string>(terms).map(([id, term]) => [term, id as K]));
  const choices = [...identifiers.keys()];
  return {
    kind: 'choice',
    expected: `下列之一：${choices.join('、')}`,
    choices,
    read: ({ text: typed, blank }) => (blank ? telling.drafted : identifiers.get(typed)),
    ofOneYear: everyYear,
    ...telling,
  };
}

/** The two units that a file may state its amounts in. */
export const amountUnits = { wan: '万元', yuan: '元' } as const;

/** What a file states its amounts in; it must say so. */
export function unit(
  label: string,
): Scalar<keyof typeof amountUnits> & { readonly as: 'unit'; readonly required: true } {
  return {
    ...choice(amountUnits, { label, note: '万元 或 元', as: 'unit', required: true }),
    kind: 'unit',
    expected: '万元 或 元',
  };
}

/** What an amount of a unit is in yuan. */
export function yuanOf(typed: string): Money {
  return exact(typed === amountUnits.yuan ? 1 : 10_000);
}

function textOf<T, const O extends TextTelling>(
  made: (fact: TextFact) => T,
  { ofOneYear, shape, ...telling }: O,
): Scalar<T> & Omit<O, 'ofOneYear'> {
  return {
    kind: 'text',
    expected: shape?.expected ?? '文字',
    read: ({ text: typed, position, blank }) => {
      if (blank) return made({ text: toFillMark, position });
      if (typed === noneWord && telling.required !== true) return made({ text: '', position, none: true });
      return shape?.fits(tidy(typed)) === false ? undefined : made({ text: tidy(typed), position });
    },
    ofOneYear: ofOneYear === undefined ? everyYear : ofOneYear === true ? oneYear : whereItStatesAmounts,
    ...telling,
  } as Scalar<T> & Omit<O, 'ofOneYear'>;
}

/** A number as it was typed, times what one is; zero, and to be filled in, where it is blank. */
function numberFact(
  { text: typed, position, blank }: SourceText,
  pattern: RegExp,
  one?: Money,
): NumberFact | undefined {
  if (blank || typed === toFillMark) return { value: zero, position, toFill: true };
  if (!pattern.test(typed)) return undefined;
  return { value: one === undefined ? exact(typed).plus(0) : exact(typed).times(one).plus(0), position };
}

/** Word-processor habits that would break lines badly: line ends inside a folded text, spaces beside Chinese characters. */
export function tidy(typed: string): string {
  return typed.replace(/(?<=[^\x00-\x7f])[ \t]*\n[ \t]*(?=[^\x00-\x7f])/g, '').replace(/[ \t]*\n[ \t]*/g, ' ');
}
