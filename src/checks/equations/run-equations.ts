import type { AmountUnit } from '../../model/accounts.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { FigureName } from '../../model/figure-name.ts';
import type { FigureKind, Figures } from '../../model/figures.ts';
import type { Money } from '../../model/money.ts';
import type { TargetsContext } from '../../model/performance-targets.ts';
import type { ReportContext } from '../../model/report-context.ts';
import type { SourcePosition } from '../../model/source-position.ts';
import { exactAmount } from '../../figures/format/amount.ts';
import { shortText } from '../../figures/format/decimal-text.ts';
import { factPosition } from '../../figures/fact-position.ts';
import { optional } from '../rule.ts';
import { codeOfTieOut, tieOuts } from '../tie-outs.ts';
import type { TieOut } from '../tie-outs.ts';
import { disagreements } from './disagreements.ts';
import type { Disagreement } from './disagreements.ts';
import { figuresOf, valueOf } from './equation.ts';
import type { Equation, Side } from './equation.ts';
import { equationsOfAccounts } from './list-equations.ts';
import { targetEquations } from './target-equations.ts';

/** What the tie-outs find on a year's final accounts. */
export function checkAccounts(context: ReportContext): readonly Diagnostic[] {
  return runEquations(equationsOfAccounts(context), context.figures, context.accounts.ledger.unit);
}

/** What they find on its target forms. */
export function checkTargets(context: TargetsContext): readonly Diagnostic[] {
  return runEquations(targetEquations(context), context.figures, context.targets.unit);
}

/** The differences that are worth telling; figures that are still to come tie out with nothing. */
function runEquations(equations: readonly Equation[], figures: Figures, unit: AmountUnit): readonly Diagnostic[] {
  const isKnown = (name: FigureName) => figures.get(name).toFill !== true;
  const known = equations.filter((equation) => figuresOf(equation).every(isKnown));
  return disagreements(known, figures, unit).map((one) => describe(one, figures));
}

function describe({ equation, outcome, facts }: Disagreement, figures: Figures): Diagnostic {
  const { says, basis, severity, remedy } = tieOutOf(equation);
  const { left, right, relation, subject } = equation;
  const isRounding = outcome.agreement === 'rounding';
  const kind = figures.get(figuresOf(equation)[0] ?? never(equation)).kind;
  const [here, there] = [placeOf(left, facts, 1, figures), placeOf(right, facts, -1, figures)];
  return {
    code: codeOfTieOut(equation.number),
    title: `勾稽不符：${says}`,
    basis,
    subject,
    severity: isRounding ? 'hint' : (equation.severity ?? severity),
    ...optional('position', here ?? there),
    expected: `${relation === '=' ? '' : '不大于'}${right.label} ${written(valueOf(right, figures), kind)}`,
    actual: `${left.label} ${written(valueOf(left, figures), kind)}`,
    difference: written(outcome.difference.abs(), kind),
    ...optional(
      'related',
      here === undefined || there === undefined ? undefined : { position: there, note: right.label },
    ),
    hint: isRounding ? '属于四舍五入的尾差，不必修改。' : remedy,
  };
}

const equationTieOuts: ReadonlyMap<number, TieOut & { readonly remedy: string }> = new Map(
  tieOuts.flatMap((one) => (one.held.by === 'equations' ? [[one.number, { ...one, remedy: one.held.remedy }]] : [])),
);

function tieOutOf(equation: Equation): TieOut & { readonly remedy: string } {
  return equationTieOuts.get(equation.number) ?? never(equation);
}

function never({ number, subject }: Equation): never {
  throw new Error(`no tie-out ${String(number)} for ${subject}`);
}

/**
 * Where a side stands: its own fact or stated total, else the first of the facts below it that do not cancel out.
 * @param sign of the side among the facts: 1 left, -1 right
 */
function placeOf(side: Side, facts: Disagreement['facts'], sign: 1 | -1, figures: Figures): SourcePosition | undefined {
  if (side.position !== undefined) return side.position;
  const [only, more] = side.terms;
  if (only !== undefined && more === undefined && figures.get(only.figure).origin.kind !== 'computed')
    return factPosition(figures, only.figure);
  for (const [name, count] of facts) {
    const position = count * sign > 0 ? factPosition(figures, name) : undefined;
    if (position !== undefined) return position;
  }
  return undefined;
}

function written(value: Money, kind: FigureKind): string {
  return kind === 'amount' ? exactAmount(value) : kind === 'score' ? `${shortText(value)}分` : value.toFixed();
}
