import type { Decimal } from 'decimal.js';
import type { FigureName } from './figure-name.ts';
import type { SourcePosition } from './source-position.ts';

/** What a figure counts: an amount in yuan, a ratio (0.8765 prints as 87.65%), a count, or points of a score. */
export type FigureKind = 'amount' | 'ratio' | 'count' | 'score';

/** A figure that another is made of. */
export interface Operand {
  readonly figure: FigureName;
  /** It is taken away. */
  readonly minus: boolean;
}

/** How a figure follows from the facts. */
export type Follows =
  | { readonly kind: 'fact'; readonly position: SourcePosition }
  | { readonly kind: 'computed'; readonly formula: Formula; readonly operands: readonly Operand[] }
  /** Nothing was stated: the amount is zero. */
  | { readonly kind: 'absent' };

/** How a figure comes about. */
export type Origin =
  | Follows
  /** Kept as approved or stated, though something else follows from the facts. */
  | {
      readonly kind: 'stated';
      readonly position: SourcePosition;
      readonly follows: { readonly value: Decimal; readonly origin: Follows };
    };

/** The figures that a figure is made of, or would be if nothing else were stated; none for a fact. */
export function operandsOf(origin: Origin): readonly Operand[] {
  const follows = origin.kind === 'stated' ? origin.follows.origin : origin;
  return follows.kind === 'computed' ? follows.operands : [];
}

export type Formula = 'sum' | 'difference' | 'ratio' | 'balance' | 'same' | 'score';

/** A named number of the report: exact, with its label and where it comes from. */
export interface Figure {
  readonly name: FigureName;
  readonly label: string;
  readonly kind: FigureKind;
  readonly value: Decimal;
  readonly origin: Origin;
  /** It rests on a fact that is still to be filled in: nobody knows its value yet. */
  readonly toFill?: true;
  /** Where it was approved or stated, if it was. */
  readonly stated?: SourcePosition;
}

/** All figures of a report, by name. */
export interface Figures {
  /** The figure; throws for a name that the program never gives (a bug), never for one without data. */
  readonly get: (name: FigureName) => Figure;
  readonly has: (name: FigureName) => boolean;
  readonly all: () => readonly Figure[];
}
