import type { FigureName } from '../../model/figure-name.ts';
import { restsOnFact } from '../fact-position.ts';
import { operandsOf } from '../../model/figures.ts';
import type { Figure, Figures, Formula } from '../../model/figures.ts';

/** A figure and what it is made of, down to the facts. */
export interface FigureTrace {
  readonly figure: Figure;
  readonly parts: readonly FigureTrace[];
  /** Operands left out because they are zero and nobody stated them. */
  readonly omitted: number;
}

/** How a formula is read aloud. */
export const formulaNames: Readonly<Record<Formula, string>> = {
  sum: '相加',
  difference: '相减（第一项减其余）',
  ratio: '相除（第一项除以第二项）',
  balance: '收支相抵（流入减流出）',
  same: '等于',
  score: '分值 × 执行率（不超过1）',
};

/** Follows a figure to its facts. Parts that are zero without anybody having said so are only counted. */
export function traceFigure(figures: Figures, name: FigureName): FigureTrace {
  const figure = figures.get(name);
  const operands = operandsOf(figure.origin).map((operand) => figures.get(operand.figure));
  const telling = operands.filter((operand) => !operand.value.isZero() || restsOnFact(figures, operand.name));
  return {
    figure,
    parts: telling.map((operand) => traceFigure(figures, operand.name)),
    omitted: operands.length - telling.length,
  };
}
