/** Whether a printed text says what its figure is: number, unit and sign, reckoned anew from the exact value. */
import { Decimal } from 'decimal.js';
import type { Figure, Figures } from '../../model/figures.ts';
import { exact } from '../../model/money.ts';
import type { Check } from '../proof.ts';
import { numbersIn } from '../tokens.ts';

export interface ValueProblem {
  readonly check: Check;
  readonly expected: string;
  readonly actual: string;
}

/** Where a figure is printed. In a sentence its unit follows it, in a table one unit may serve all. */
export interface PrintedFigure {
  readonly figure: Figure;
  readonly text: string;
  readonly in: 'sentence' | 'cell';
  /** The words right after it. */
  readonly after: string;
}

const measureWord = /^(?:个|人次|批次|人|次|辆|台（套）|台|家|项)/;

export function valueProblems(printed: PrintedFigure, figures: Figures): readonly ValueProblem[] {
  const { text, figure } = printed;
  // A table leaves the cell of a zero blank.
  if (text === '' && printed.in === 'cell' && figure.value.isZero()) return [];
  const numbers = numbersIn(text);
  const [number] = numbers;
  if (number === undefined || numbers.length > 1)
    return [{ check: '数字', expected: '一个数', actual: text === '' ? '没有数' : text }];
  return [...numberProblem(printed, number.text, figures), ...unitProblem(printed)];
}

/** Whether the figure is a difference, or a rate of one: sentences then print its size, and its sign as a word. */
export function isSigned(figure: Figure, figures: Figures): boolean {
  const { origin } = figure;
  if (origin.kind !== 'computed') return false;
  if (origin.formula === 'difference') return true;
  const [numerator] = origin.operands;
  return origin.formula === 'ratio' && numerator !== undefined && isSigned(figures.get(numerator.figure), figures);
}

function numberProblem(printed: PrintedFigure, number: string, figures: Figures): readonly ValueProblem[] {
  const { figure, text } = printed;
  const exactValue = inPrintedUnit(figure);
  const value = printed.in === 'sentence' && isSigned(figure, figures) ? exactValue.abs() : exactValue;
  const wrong = (expected: string): readonly ValueProblem[] => [{ check: '数字', expected, actual: text }];
  if (text.startsWith('不足')) {
    const below = !value.isZero() && value.abs().lessThan(exact('0.01')) && number === '0.01';
    return below ? [] : wrong(rounded(value).toFixed());
  }
  const shown = exact(number);
  if (shown.equals(rounded(value)) && !isFalseWhole(figure, value, shown)) return [];
  // A share that is not the whole never prints 100%, nor -100%.
  if (isFalseWhole(figure, value, rounded(value)) && shown.minus(rounded(value)).abs().equals(exact('0.01'))) {
    if (shown.lessThan(rounded(value)) === value.lessThan(rounded(value))) return [];
  }
  return wrong(rounded(value).toFixed());
}

function isFalseWhole({ kind }: Figure, value: Decimal, shown: Decimal): boolean {
  return kind === 'ratio' && shown.abs().equals(100) && !value.equals(shown);
}

/** 万元 for amounts, percent for ratios; counts and scores as they are. */
function inPrintedUnit({ kind, value }: Figure): Decimal {
  switch (kind) {
    case 'amount':
      return value.dividedBy(10_000);
    case 'ratio':
      return value.times(100);
    case 'count':
    case 'score':
      return value;
  }
}

function rounded(value: Decimal): Decimal {
  return value.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
}

function unitProblem({ figure, text, after, in: where }: PrintedFigure): readonly ValueProblem[] {
  const wrong = (expected: string): readonly ValueProblem[] => [
    { check: '单位', expected, actual: `${text}${after.slice(0, 4)}` },
  ];
  const [number] = numbersIn(text);
  const unit = number === undefined ? '' : text.slice(number.index + number.text.length);
  switch (figure.kind) {
    case 'amount':
      return unit === '万元' || (where === 'cell' && unit === '') ? [] : wrong('万元');
    case 'ratio':
      return unit === '%' ? [] : wrong('%');
    case 'count':
      return where === 'cell' || measureWord.test(after) ? [] : wrong('量词');
    case 'score':
      return [];
  }
}
