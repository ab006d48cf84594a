/** Figures as sums of the facts at their bottom, to see which differences say the same. */
import type { FigureName } from '../../model/figure-name.ts';
import { operandsOf } from '../../model/figures.ts';
import type { Figure, Figures, Formula, Operand } from '../../model/figures.ts';
import type { Equation } from './equation.ts';

/** How often each fact is taken; negative where it is taken away. A fact that cancels out has no entry. */
export type LinearForm = ReadonlyMap<FigureName, number>;

/** What is below figures, through the sums between. */
export interface FactForms {
  /** Left less right of an equation. */
  readonly ofEquation: (equation: Equation) => LinearForm;
  /** How many sums lie between an equation and its facts. */
  readonly depthOf: (equation: Equation) => number;
}

/**
 * @param takenApart whether a sum is taken apart, or stands for itself
 */
export function factForms(figures: Figures, takenApart: (figure: Figure, formula: Formula) => boolean): FactForms {
  const known = new Map<FigureName, LinearForm>();
  const depths = new Map<FigureName, number>();
  const depth = (terms: readonly Operand[]): number => Math.max(0, ...terms.map(({ figure }) => depthOfFigure(figure)));
  const depthOfFigure = (name: FigureName): number => {
    const before = depths.get(name);
    if (before !== undefined) return before;
    const { origin } = figures.get(name);
    const operands = operandsOf(origin);
    const found = operands.length > 0 ? 1 + depth(operands) : 0;
    depths.set(name, found);
    return found;
  };
  const ofTerms = (terms: readonly Operand[]): LinearForm => {
    const form = new Map<FigureName, number>();
    for (const { figure, minus } of terms) addTo(form, ofFigure(figure), minus ? -1 : 1);
    return form;
  };
  const ofFigure = (name: FigureName): LinearForm => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const figure = figures.get(name);
    const { origin } = figure;
    const follows = origin.kind === 'stated' ? origin.follows.origin : origin;
    const isSum = follows.kind === 'computed' && takenApart(figure, follows.formula);
    // What nobody stated adds nothing.
    const own = origin.kind === 'absent' ? [] : [[name, 1] as const];
    const form = isSum ? ofTerms(follows.operands) : new Map(own);
    known.set(name, form);
    return form;
  };
  return {
    ofEquation: ({ left, right }) =>
      ofTerms([...left.terms, ...right.terms.map(({ figure, minus }) => ({ figure, minus: !minus }))]),
    depthOf: ({ left, right }) => depth([...left.terms, ...right.terms]),
  };
}

function addTo(form: Map<FigureName, number>, added: LinearForm, times: number): void {
  for (const [fact, count] of added) {
    const together = (form.get(fact) ?? 0) + count * times;
    if (together === 0) form.delete(fact);
    else form.set(fact, together);
  }
}

/** Forms that are known already, and whether another one is a combination of them. */
export class KnownForms {
  readonly #rows: { readonly pivot: FigureName; readonly form: LinearForm }[] = [];

  /** Takes in a form that is not a combination of those known. @returns false where it is one */
  add(form: LinearForm): boolean {
    const rest = new Map(form);
    for (const { pivot, form: row } of this.#rows) {
      const count = rest.get(pivot);
      if (count !== undefined) addTo(rest, row, -count / (row.get(pivot) ?? 1));
    }
    const [pivot] = rest.keys();
    if (pivot === undefined) return false;
    this.#rows.push({ pivot, form: rest });
    return true;
  }
}
