/**
 * What a kind of fact is, as a tree of plain data: groups, lists and maps of single facts. All that the program knows of a
 * kind of fact is said here once; reading, writing, the workbook, the next year and docs/facts.md follow from it.
 */
import type { NumberFact } from '../../model/accounts.ts';
import type { FigureName } from '../../model/figure-name.ts';
import type { Money } from '../../model/money.ts';
import type { SourceText } from '../reading/yaml-tree.ts';

/** A clerk's word that there is none, where a blank says that nobody has told yet; in data files and on the sheet. */
export const noneWord = '无';

/** The key of a sum whose parts are not told, or that is stated beside them. */
export const totalKey = '合计';

/** What can be said of any node. */
export interface Telling {
  /** What it is called; `{code}` stands for the code above it with its name, `{place}` for its place in the list, from 1. */
  readonly label?: string;
  /** What to fill in. */
  readonly note?: string;
  /** Its identifier in the model; without one it keeps its Chinese key. */
  readonly as?: string;
  /** A file without it is refused; a list of this kind has an entry. */
  readonly required?: true;
  /** Heading of its rows on the sheet 说明要素 and of its part of docs/facts.md. */
  readonly section?: string;
  /** Comment above it where it is written into a file that has none. */
  readonly comment?: string;
  /** Stands in one line in the file: `{ 基本支出: 1, 项目支出: 2 }`. */
  readonly inOneLine?: true;
  /** An amount may stand in its place: that of all its parts, its `合计`. */
  readonly orTotal?: true;
  /** What the accounts say about it; of a fact below a code, by that code. */
  readonly beside?: Beside | ((code: string) => Beside);
  /** The key in the same group that holds the same in another form: only one of both is asked for. */
  readonly insteadOf?: string;
  /** Totals of what is below it, for the sheet. */
  readonly totals?: readonly TotalRow[];
}

/** An amount of the accounts that is shown beside a fact, what it is compared with, and how. */
export interface Beside {
  readonly final: FigureName;
  readonly base?: FigureName;
  /** `change`: the difference as a part of the base; `completion`: the final amount as a part of it. */
  readonly rate: 'change' | 'completion' | 'none';
}

/** The sum of all facts below a node whose key is `of`, or ends with it. */
export interface TotalRow {
  readonly label: string;
  readonly of: string;
  readonly beside?: Beside;
}

export type ScalarKind = 'amount' | 'count' | 'points' | 'text' | 'reason' | 'date' | 'choice' | 'unit';

/** A single fact. */
export interface Scalar<T = unknown> extends Telling {
  readonly kind: ScalarKind;
  /** What may be typed, in the words of a message. */
  readonly expected: string;
  /** The words that may be typed, where there is a list of them. */
  readonly choices?: readonly string[];
  /**
   * What was typed, as the model has it; undefined where it can't be read.
   * @param yuan what an amount of the file is in yuan
   */
  readonly read: (typed: SourceText, yuan: Money) => T | undefined;
  /** The next year has what this one closed with. */
  readonly fromLastYear?: true;
  /** Whether it belongs to its year alone; for a text that may state an amount, whether this one does. */
  readonly ofOneYear: (typed: string) => boolean;
  /** Amounts that are never below zero. */
  readonly nonNegative?: true;
  /** A text that is a number unless it refers to one. */
  readonly isNumber?: true;
  /** A name or code: what stands behind it as a comment is one. */
  readonly isWord?: true;
  /** Text that may run over several lines. */
  readonly long?: true;
  /** The figure that it is, and what that is called. */
  readonly figure?: StatedAs;
  /** For a reason: the names that `同` may refer to. */
  readonly references?: readonly string[];
}

/** The figure that a fact states; of a fact below a code, by that code. */
export interface StatedAs {
  readonly name: FigureName | ((code: string) => FigureName);
  /** What the figure is called; the label of the fact where it is not said. */
  readonly label?: string;
  /** It stands in place of the sum of its parts. */
  readonly isTotal?: true;
}

export type Fields = Readonly<Record<string, FactNode>>;

/** Facts by key, in the order of the file. */
export interface Group<F extends Fields = Fields> extends Telling {
  readonly kind: 'group';
  readonly fields: F;
  /** Its facts are the model's of the group around it. */
  readonly spread?: true;
  /** There or not as a whole: the model has none where the file has none. */
  readonly whole?: true;
  /** Which keys may stand together: a key that is wrong where these are there, and what was expected. */
  readonly check?: (has: (key: string) => boolean) => readonly { readonly key: string; readonly expected: string }[];
}

/** A group whose keys are the terms of a list. */
export interface Terms<K extends string = string, V extends FactNode = FactNode> extends Group {
  readonly terms: Readonly<Record<K, string>>;
  /** One of its fields: all are of this type. */
  readonly sample: V;
}

/** Facts by code of a classification. */
export interface ByCode<V extends FactNode = FactNode> extends Telling {
  readonly kind: 'byCode';
  readonly codes: 'functional' | 'economic';
  readonly each: V;
}

/** Facts by a name that the clerk chooses. */
export interface ByName<V extends FactNode = FactNode> extends Telling {
  readonly kind: 'byName';
  readonly each: V;
  readonly whole?: true;
}

export interface List<V extends FactNode = FactNode> extends Telling {
  readonly kind: 'list';
  readonly each: V;
  /** Empty places that the sheet offers behind the entries. */
  readonly spare?: number;
  readonly whole?: true;
}

// The interfaces name each other, so that a node can be told apart by its kind.
export type FactNode = Scalar | Group | ByCode | ByName | ByFigure | List;

/** Amounts by the name of any figure, whole (`支出/2010301`) or a part a level; `合计` is the whole of a dimension. */
export interface ByFigure extends Telling {
  readonly kind: 'byFigure';
  readonly each: Scalar<NumberFact>;
  /** Parts of the name that the path to this node has. */
  readonly words: readonly string[];
  /** Maps that stand in one line, by their parts joined by `/`. */
  readonly oneLine: RegExp;
}

type Simplify<T> = { readonly [P in keyof T]: T[P] };
type Intersection<U> = (U extends unknown ? (one: U) => void : never) extends (all: infer I) => void ? I : never;

/** Whether the model has it in any case: what must be stated, and containers, which may be empty. */
type IsPresent<N> = N extends { readonly required: true }
  ? true
  : N extends { readonly kind: ScalarKind } | { readonly whole: true }
    ? false
    : true;
type IsSpread<N> = N extends { readonly spread: true } ? true : false;
type KeyOf<P, N> = N extends { readonly as: infer A extends string } ? A : P;

type FieldsOut<F> = {
  [P in keyof F as IsSpread<F[P]> extends true ? never : IsPresent<F[P]> extends true ? KeyOf<P, F[P]> : never]: Out<
    F[P]
  >;
} & {
  [P in keyof F as IsSpread<F[P]> extends true ? never : IsPresent<F[P]> extends true ? never : KeyOf<P, F[P]>]?: Out<
    F[P]
  >;
};
type SpreadOut<F> = Intersection<{ [P in keyof F]: IsSpread<F[P]> extends true ? Out<F[P]> : never }[keyof F]>;
type HasSpread<F> = true extends { [P in keyof F]: IsSpread<F[P]> }[keyof F] ? true : false;

/** What the model holds of a node. */
export type Out<N> =
  N extends Scalar<infer T>
    ? T
    : N extends { readonly terms: Readonly<Record<infer K extends string, string>>; readonly sample: infer V }
      ? IsPresent<V> extends true
        ? Readonly<Record<K, Out<V>>>
        : Readonly<Partial<Record<K, Out<V>>>>
      : N extends { readonly kind: 'group'; readonly fields: infer F }
        ? HasSpread<F> extends true
          ? Simplify<FieldsOut<F> & SpreadOut<F>>
          : Simplify<FieldsOut<F>>
        : N extends { readonly kind: 'byFigure' }
          ? ReadonlyMap<FigureName, NumberFact>
          : N extends { readonly kind: 'byCode'; readonly each: infer V }
            ? ReadonlyMap<string, Out<V>>
            : N extends { readonly kind: 'byName'; readonly each: infer V }
              ? Readonly<Record<string, Out<V>>>
              : N extends { readonly kind: 'list'; readonly each: infer V }
                ? readonly Out<V>[]
                : never;

export function isScalar(node: FactNode): node is Scalar {
  return 'read' in node;
}
