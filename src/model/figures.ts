import type { Decimal } from 'decimal.js';
import type { SourcePosition } from './source-position.ts';

/** Name of a figure, segments joined by `/`, e.g. `expenditure/all/2010301/basic`. */
export type FigureId = string;

/** What a figure counts: an amount in yuan, a ratio (0.8765 prints as 87.65%), a count, or points of a score. */
export type FigureKind = 'amount' | 'ratio' | 'count' | 'score';

/** How a figure comes about. */
export type Origin =
  | { readonly kind: 'fact'; readonly position: SourcePosition }
  /** An authority's total, kept as stated; its parts are `operands`. */
  | { readonly kind: 'stated'; readonly position: SourcePosition; readonly operands: readonly FigureId[] }
  | { readonly kind: 'computed'; readonly formula: Formula; readonly operands: readonly FigureId[] }
  /** Nothing was stated: the amount is zero. */
  | { readonly kind: 'absent' };

export type Formula = 'sum' | 'difference' | 'ratio' | 'balance' | 'same' | 'score';

/** A named number of the report: exact, with its label and where it comes from. */
export interface Figure {
  readonly id: FigureId;
  readonly label: string;
  readonly kind: FigureKind;
  readonly value: Decimal;
  readonly origin: Origin;
  /** It rests on a fact that is still to be filled in: nobody knows its value yet. */
  readonly toFill?: true;
}

/** All figures of a report, by id. */
export interface Figures {
  /** The figure; throws for an id that the program never makes (a bug), never for one without data. */
  readonly get: (id: FigureId) => Figure;
  readonly has: (id: FigureId) => boolean;
  readonly all: () => readonly Figure[];
}
