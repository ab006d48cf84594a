/**
 * Which equations do not hold, each difference told once. A difference that follows from one told nearer to the facts is left out, so is one
 * that a stated total makes which disagrees with its own parts: the rule on stated totals (TIE-33) tells that.
 */
import type { AmountUnit } from '../../model/accounts.ts';
import type { FigureName } from '../../model/figure-name.ts';
import { operandsOf } from '../../model/figures.ts';
import type { Figure, Figures, Formula } from '../../model/figures.ts';
import { sum, zero } from '../../model/money.ts';
import type { Money } from '../../model/money.ts';
import { statedDifferences } from '../stated-differences.ts';
import { evaluate, figuresOf, toleranceOf } from './equation.ts';
import type { Equation, Outcome } from './equation.ts';
import { KnownForms, factForms } from './linear-form.ts';
import type { LinearForm } from './linear-form.ts';

export interface Disagreement {
  readonly equation: Equation;
  readonly outcome: Outcome;
  /** The facts (of a limit: facts and balances) that do not cancel out, left less right. */
  readonly facts: LinearForm;
}

interface Judged extends Disagreement {
  readonly at: number;
  readonly depth: number;
}

export function disagreements(
  equations: readonly Equation[],
  figures: Figures,
  unit: AmountUnit,
): readonly Disagreement[] {
  const outcomes = equations.map((equation) => evaluate(equation, figures, unit));
  if (outcomes.every(({ agreement }) => agreement === 'equal')) return [];
  const stated = new Map(statedDifferences(figures, unit).map((one) => [one.figure.name, one]));
  // A stated figure stands for its parts where TIE-33 tells that it differs from them, else for itself.
  const apart = (formulas: readonly Formula[]) => (figure: Figure, formula: Formula) =>
    formulas.includes(formula) && (figure.origin.kind !== 'stated' || stated.has(figure.name));
  const forms = {
    '=': factForms(figures, apart(['sum', 'same', 'difference', 'balance'])),
    // A balance is no sum of parts that are each at least zero.
    '≤': factForms(figures, apart(['sum', 'same'])),
  } as const;
  const judged = equations.map((equation, at): Judged => {
    return {
      equation,
      outcome: outcomes[at] ?? evaluate(equation, figures, unit),
      facts: forms[equation.relation].ofEquation(equation),
      depth: forms[equation.relation].depthOf(equation),
      at,
    };
  });
  const nearFactsFirst = judged.toSorted((a, b) => a.facts.size - b.facts.size || a.depth - b.depth || a.at - b.at);
  const hasFaultyFigure = standsOnAny(figures, (name) => stated.get(name)?.isTail === false);
  const valueByFacts = (form: LinearForm) =>
    sum([...form].map(([name, count]) => (stated.get(name)?.follows ?? figures.get(name).value).times(count)));
  const told = [
    ...toldEqualities(
      nearFactsFirst.filter(({ equation }) => equation.relation === '='),
      valueByFacts,
      (equation) => toleranceOf(equation, figures, unit),
      hasFaultyFigure,
    ),
    ...toldLimits(
      nearFactsFirst.filter(({ equation }) => equation.relation === '≤'),
      valueByFacts,
      hasFaultyFigure,
    ),
  ];
  return told.toSorted((a, b) => a.equation.number - b.equation.number || a.at - b.at);
}

function toldEqualities(
  judged: readonly Judged[],
  valueByFacts: (form: LinearForm) => Money,
  toleranceFor: (equation: Equation) => Money,
  hasFaultyFigure: (equation: Equation) => boolean,
): readonly Judged[] {
  const known = new KnownForms();
  let errors = 0;
  return judged.filter(({ equation, outcome: { agreement }, facts }) => {
    // What is no combination of equations before, and no identity, can disagree by its facts.
    const isNew = facts.size > 0 && known.add(facts);
    const ofFacts = isNew ? valueByFacts(facts).abs() : zero;
    if (agreement === 'equal') return false;
    if (agreement === 'rounding') return !ofFacts.isZero();
    if (hasFaultyFigure(equation)) return ofFacts.greaterThan(toleranceFor(equation));
    // Tails of totals that are each right may still add up to too much.
    if (!isNew && facts.size > 0 && errors > 0) return false;
    errors += 1;
    return true;
  });
}

/** A limit that holds for the parts told already is not told again for what they are part of. */
function toldLimits(
  judged: readonly Judged[],
  valueByFacts: (form: LinearForm) => Money,
  hasFaultyFigure: (equation: Equation) => boolean,
): readonly Judged[] {
  const told: Judged[] = [];
  for (const one of judged) {
    const { equation, outcome, facts } = one;
    if (outcome.agreement === 'equal') continue;
    // A part of the right side cannot exceed it but by amounts below zero, which tie-out 6 tells of.
    const isPart = [...facts.values()].every((count) => count < 0);
    if (isPart && (facts.size > 0 || outcome.agreement === 'rounding' || hasFaultyFigure(equation))) continue;
    if (hasFaultyFigure(equation) && valueByFacts(facts).lessThanOrEqualTo(0)) continue;
    const covered = told.some(
      (before) =>
        before.equation.number === equation.number && [...before.facts.keys()].every((fact) => facts.has(fact)),
    );
    if (!covered) told.push(one);
  }
  return told;
}

/** Whether an equation stands on a figure of some kind, itself or below. */
function standsOnAny(figures: Figures, isOne: (name: FigureName) => boolean): (equation: Equation) => boolean {
  const known = new Map<FigureName, boolean>();
  const standsOn = (name: FigureName): boolean => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const found = isOne(name) || operandsOf(figures.get(name).origin).some(({ figure }) => standsOn(figure));
    known.set(name, found);
    return found;
  };
  return (equation) => figuresOf(equation).some(standsOn);
}
