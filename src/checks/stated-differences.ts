/** Figures that were approved or stated, and differ from what follows from the facts. */
import { exactAmount } from '../figures/format/amount.ts';
import { countFacts, restsOnFact } from '../figures/fact-position.ts';
import type { Ledger } from '../model/accounts.ts';
import { partsOf } from '../model/figure-name.ts';
import { operandsOf } from '../model/figures.ts';
import type { Figure, Figures } from '../model/figures.ts';
import type { Money } from '../model/money.ts';
import { describePosition } from '../model/source-position.ts';
import { compareAmounts } from '../figures/rounding.ts';

export interface StatedDifference {
  readonly figure: Figure;
  /** What follows from the facts, in yuan. */
  readonly follows: Money;
  /** Rounding alone explains it. */
  readonly isTail: boolean;
}

/** @param unit what the facts are stated in: amounts in 元 leave no tails */
export function statedDifferences(figures: Figures, unit: Ledger['unit']): readonly StatedDifference[] {
  return figures.all().flatMap((figure) => compare(figures, unit, figure));
}

/** The parts may be sums themselves: each stated amount below was rounded by itself, and the figure too. */
function compare(figures: Figures, unit: Ledger['unit'], figure: Figure): readonly StatedDifference[] {
  const { origin, value, name } = figure;
  // Last year's were compared in their own year.
  if (origin.kind !== 'stated' || partsOf(name).aspect !== undefined) return [];
  const parts = operandsOf(origin).map((operand) => figures.get(operand.figure));
  if (partsMayBeUnknown(figure) && !parts.some((part) => restsOnFact(figures, part.name))) return [];
  const { value: follows } = origin.follows;
  const rounded = parts.reduce((count, part) => count + countFacts(figures, part), 0);
  const comparison = compareAmounts(unit, value, follows, rounded + 1);
  return comparison === 'equal' ? [] : [{ figure, follows, isTail: comparison === 'rounding' }];
}

/** What a unit may state without its items: what it began the year with, and its budget. */
function partsMayBeUnknown({ name }: Figure): boolean {
  return ['openingBalance', 'openingBudget'].includes(partsOf(name).measure);
}

export const isBalance = ({ name }: Figure) => partsOf(name).measure === 'closingBalance';

/** Whose figure it is, in words. */
export function sourceOf(figure: Figure): string {
  if ('position' in figure.origin && figure.origin.position.cell !== undefined) return '批复的表中';
  return isBalance(figure) ? '填写的年末结转和结余' : '核定合计';
}

/** How the figure follows, in words: `各项相加`, `年初＋收入－支出`, `accounts.yaml 中`. */
export function wayOf({ figure }: StatedDifference): string {
  if (figure.origin.kind === 'stated' && figure.origin.follows.origin.kind !== 'computed') return 'accounts.yaml 中';
  return isBalance(figure) && operandsOf(figure.origin).some(({ minus }) => minus) ? '年初＋收入－支出' : '各项相加';
}

/** A tail in one line: its place, what it is, and both amounts. */
export function describeTailAt(tail: StatedDifference): string {
  const { figure, follows } = tail;
  const place = 'position' in figure.origin ? describePosition(figure.origin.position) : '';
  return `${place} ${figure.label} ${exactAmount(figure.value)}（${wayOf(tail)} ${exactAmount(follows)}）`;
}
