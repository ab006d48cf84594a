/** A tie-out between figures: the sums of two sides are equal, or one is at most the other. */
import type { Severity } from '../../model/diagnostic.ts';
import type { FigureName } from '../../model/figure-name.ts';
import type { Figures, Operand } from '../../model/figures.ts';
import type { AmountUnit } from '../../model/accounts.ts';
import { sum, zero } from '../../model/money.ts';
import type { Money } from '../../model/money.ts';
import type { SourcePosition } from '../../model/source-position.ts';
import { countFacts } from '../../figures/fact-position.ts';
import { halfOfLastDigit } from '../../figures/rounding.ts';

export interface Side {
  /** What it is, as a diagnostic and the sheet 核对 call it: `各类之和`. */
  readonly label: string;
  readonly terms: readonly Operand[];
  /** Where it is typed, if its figures do not say so. */
  readonly position?: SourcePosition;
}

/** An instance of a tie-out, for one item, fund or column. */
export interface Equation {
  /** Of the tie-out, in the field's list. */
  readonly number: number;
  /** What it is about; a written explanation names it. */
  readonly subject: string;
  readonly left: Side;
  readonly relation: '=' | '≤';
  readonly right: Side;
  /** Where it differs from that of the tie-out. */
  readonly severity?: Severity;
}

export interface Outcome {
  /** Left less right, in yuan, points or pieces. */
  readonly difference: Money;
  readonly agreement: 'equal' | 'rounding' | 'different';
}

export function figuresOf({ left, right }: Pick<Equation, 'left' | 'right'>): readonly FigureName[] {
  return [...left.terms, ...right.terms].map(({ figure }) => figure);
}

export function valueOf({ terms }: Side, figures: Figures): Money {
  return sum(
    terms.map(({ figure, minus }) => (minus ? figures.get(figure).value.negated() : figures.get(figure).value)),
  );
}

/** Compares the sides. */
export function evaluate(equation: Equation, figures: Figures, unit: AmountUnit): Outcome {
  const difference = valueOf(equation.left, figures).minus(valueOf(equation.right, figures));
  const holds = equation.relation === '=' ? difference.isZero() : difference.lessThanOrEqualTo(0);
  if (holds) return { difference, agreement: 'equal' };
  const isRounding = difference.abs().lessThanOrEqualTo(toleranceOf(equation, figures, unit));
  return { difference, agreement: isRounding ? 'rounding' : 'different' };
}

/**
 * How far rounding alone can drive the sides apart. Facts in 万元 leave room: half of the last digit for each fact on either side; facts in 元, and
 * counts, leave none.
 */
export function toleranceOf(equation: Equation, figures: Figures, unit: AmountUnit): Money {
  const compared = figuresOf(equation).map(figures.get);
  if (unit === 'yuan' || compared.some(({ kind }) => kind !== 'amount')) return zero;
  return halfOfLastDigit.times(compared.reduce((count, figure) => count + countFacts(figures, figure), 0));
}
