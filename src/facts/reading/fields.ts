/** The kinds of values that data files hold, as zod schemas over `SourceText`. */
import { z } from 'zod';
import type { NumberFact, TextFact } from '../../model/accounts.ts';
import { exact, zero } from '../../model/money.ts';
import { toFillMark } from '../../model/to-fill.ts';
import type { SourcePosition } from '../../model/source-position.ts';
import { SourceText } from './yaml-tree.ts';

/** What a schema's custom issue tells `diagnose`. */
export type FieldProblem =
  | { readonly kind: 'not-an-amount' | 'not-a-figure' | 'stated-twice'; readonly expected: string }
  | { readonly kind: 'wrong-type'; readonly expected: string; readonly choices?: readonly string[] };

const scalar = (expected: string) =>
  z.custom<SourceText>((value) => value instanceof SourceText, {
    params: { kind: 'wrong-type', expected } satisfies FieldProblem,
  });

/** What was read, and where; `toFill` when nothing was typed there yet. */
interface CheckedFact<T> {
  readonly value: T;
  readonly position: SourcePosition;
  readonly toFill?: true;
}

/**
 * `choices` are told to editors through the JSON Schema and proposed where a word is misspelt; `read` is what decides.
 * @param whenBlank what stands for a value that is still to come; without it a blank is refused
 */
function checked<T>(
  expected: string,
  describe: string,
  read: (text: string) => T | undefined,
  problem: FieldProblem['kind'],
  { choices, whenBlank }: { readonly choices?: readonly string[]; readonly whenBlank?: T } = {},
) {
  return scalar(expected)
    .transform((source, context): CheckedFact<T> => {
      if (source.blank && whenBlank !== undefined) return { value: whenBlank, position: source.position, toFill: true };
      const value = read(source.text);
      if (value === undefined) {
        context.addIssue({
          code: 'custom',
          params: { kind: problem, expected, ...(choices === undefined ? {} : { choices }) } satisfies FieldProblem,
        });
        return z.NEVER;
      }
      return { value, position: source.position };
    })
    .meta({ description: describe, ...(choices === undefined ? {} : { enum: choices }) });
}

const plainNumber = (pattern: RegExp) => (text: string) =>
  text === none ? zero : pattern.test(text) ? exact(text).plus(0) : undefined;

/** What a clerk writes for nothing at all; a blank is not known yet. */
export const none = '无';

/** An amount as typed, in the file's unit: digits with at most six decimals; a minus is allowed. */
export const amount = checked(
  '数字，如 1234.56',
  '金额，单位见“金额单位”',
  plainNumber(/^-?\d{1,15}(\.\d{1,6})?$/),
  'not-an-amount',
  { whenBlank: zero },
) satisfies z.ZodType<NumberFact>;

/** A whole number of things or people. */
export const count = checked('非负整数，如 3', '个数', plainNumber(/^\d{1,9}$/), 'not-an-amount', {
  whenBlank: zero,
}) satisfies z.ZodType<NumberFact>;

/** Points of a score, at most two decimals. */
export const points = checked('分数，如 9.5', '分数', plainNumber(/^\d{1,3}(\.\d{1,2})?$/), 'not-an-amount', {
  whenBlank: zero,
}) satisfies z.ZodType<NumberFact>;

/** What a message calls a text that was asked for. */
export const textExpected = '文字';

/** A word or number with its place, whatever comment is behind it; the mark of a gap where it is still to come. */
export const wordFact = scalar(textExpected)
  .transform(({ blank, text, position }): TextFact => ({ text: blank ? toFillMark : tidy(text), position }))
  .meta({ description: '文字' });

/** A text with its place. What YAML takes for a comment behind it is refused, for it may be words of the text. */
export const textFact = scalar(textExpected)
  .refine(({ comment }) => comment === undefined, {
    params: { kind: 'wrong-type', expected: textExpected } satisfies FieldProblem,
  })
  .pipe(wordFact)
  .meta({ description: '文字' });

/** A text. */
export const text = textFact.transform((fact) => fact.text);

/** A date `YYYY-MM-DD` that exists; none where it is still to come. */
export const date = checked<string>(
  '日期，如 2023-09-20',
  '日期',
  (typed) => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(typed)) return undefined;
    const parsed = new Date(`${typed}T00:00:00Z`);
    return Number.isNaN(parsed.valueOf()) || parsed.toISOString().slice(0, 10) !== typed ? undefined : typed;
  },
  'wrong-type',
  { whenBlank: '' },
).transform(({ value }) => (value === '' ? undefined : value));

/** One of the terms of a list; gives its identifier. */
export function termOf<K extends string>(terms: Readonly<Record<K, string>>) {
  const identifiers = new Map(Object.entries(terms).map(([id, term]) => [term as string, id as K]));
  const expected = `下列之一：${[...identifiers.keys()].join('、')}`;
  const read = (typed: string) => identifiers.get(typed);
  return checked(expected, expected, read, 'wrong-type', { choices: [...identifiers.keys()] }).transform(
    (fact) => fact.value,
  );
}

/** A map whose keys are the terms of a list, each optional; gives the values by identifier. */
export function byTerm<K extends string, V>(terms: Readonly<Record<K, string>>, value: z.ZodType<V>) {
  const entries = Object.entries(terms) as [K, string][];
  const shape = Object.fromEntries(entries.map(([, term]) => [term, value.optional()]));
  return z.strictObject(shape).transform((typed): Partial<Record<K, V>> => {
    const found = entries.map(([id, term]) => [id, (typed as Record<string, V | undefined>)[term]] as const);
    return Object.fromEntries(found.filter(([, one]) => one !== undefined)) as Partial<Record<K, V>>;
  });
}

/** A map from codes to values; the codes themselves are checked against the classification later. */
export function byCode<V>(value: z.ZodType<V>) {
  return z.record(z.string(), value.optional()).transform((typed) => {
    const filled = Object.entries(typed).flatMap(([code, one]): [string, V][] =>
      one === undefined ? [] : [[code, one]],
    );
    return new Map(filled.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** The two units that a file may state its amounts in, and what makes yuan of them. */
export const amountUnit = checked(
  '万元 或 元',
  '本文件金额的单位：万元 或 元',
  (typed) =>
    new Map([
      ['万元', exact(10_000)],
      ['元', exact(1)],
    ]).get(typed),
  'wrong-type',
  { choices: ['万元', '元'] },
).transform((fact) => fact.value);

/** Word-processor habits that would break lines badly: line ends inside a folded text, spaces beside Chinese characters. */
export function tidy(typed: string): string {
  return typed.replace(/(?<=[^\x00-\x7f])[ \t]*\n[ \t]*(?=[^\x00-\x7f])/g, '').replace(/[ \t]*\n[ \t]*/g, ' ');
}
