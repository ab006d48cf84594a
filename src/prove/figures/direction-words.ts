/** Whether the words that say up or down say what the figures say. */
import type { FigureName } from '../../model/figure-name.ts';
import type { Figure, Figures } from '../../model/figures.ts';
import type { Span } from '../../model/report.ts';
import { isSigned } from './printed-value.ts';
import type { ValueProblem } from './printed-value.ts';

const [up, down] = [/(?:增加|增长)$/, /(?:减少|下降|降低)$/];

/** 决算数大于年初预算数, 决算数等于预算数, 与上年相比持平 … */
const comparison = /决算数(大于|小于|等于)(?:年初)?预算数|与(?:上年相比|上年|年初预算数)(持平)/g;

export function directionProblems(spans: readonly Span[], figures: Figures): readonly ValueProblem[] {
  return spans.flatMap((span, index) =>
    span.figure === undefined
      ? comparisonProblems(span.text, figuresBefore(spans, index, figures), figures)
      : wordBefore(span, spans[index - 1]?.text ?? '', figures.get(span.figure), figures),
  );
}

/** A difference stands after 增加 or 减少, a rate of change after 增长 or 下降, and nothing else does. */
function wordBefore(span: Span, before: string, figure: Figure, figures: Figures): readonly ValueProblem[] {
  const says = up.test(before) ? '增加' : down.test(before) ? '减少' : '没有增减';
  const { value } = figure;
  const is = !isSigned(figure, figures) || value.isZero() ? '没有增减' : value.isNegative() ? '减少' : '增加';
  return says === is ? [] : [{ check: '增减', expected: is, actual: `${before.slice(-8)}${span.text}` }];
}

function figuresBefore(spans: readonly Span[], index: number, figures: Figures): readonly Figure[] {
  return spans
    .slice(0, index)
    .flatMap(({ figure }) => (figure === undefined ? [] : [figures.get(figure)]))
    .filter(({ kind }) => kind === 'amount');
}

/** The comparison is about the amount named last: some difference between it and another figure has that sign. */
function comparisonProblems(text: string, before: readonly Figure[], figures: Figures): readonly ValueProblem[] {
  const about = before.at(-1);
  if (about === undefined) return [];
  return [...text.matchAll(comparison)].flatMap((match) => {
    const says = match[1] ?? match[2] ?? '';
    const named = new Set(before.map(({ name }) => name));
    const signs = figures
      .all()
      .filter((figure) => compares(figure, about, match[1] === undefined ? undefined : named))
      .map(({ value }) => (value.isZero() ? ['等于', '持平'] : value.isNegative() ? ['小于'] : ['大于']));
    const expected = signs.flat().join('或');
    return signs.some((words) => words.includes(says)) ? [] : [{ check: '增减', expected, actual: match[0] }];
  });
}

/** Whether a figure is the difference of `about` and another, which the sentence must have named where `named` is given. */
function compares({ origin }: Figure, about: Figure, named: ReadonlySet<FigureName> | undefined): boolean {
  if (origin.kind !== 'computed' || origin.formula !== 'difference') return false;
  const [minuend, subtrahend] = origin.operands;
  if (minuend?.figure !== about.name || subtrahend === undefined) return false;
  return named === undefined || named.has(subtrahend.figure);
}
