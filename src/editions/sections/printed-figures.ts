/** Figures as sentences print them. */
import { proseAmount, proseDifference } from '../../figures/format/amount.ts';
import { percentage } from '../../figures/format/percentage.ts';
import { shortText } from '../../figures/format/decimal-text.ts';
import { isNothing, printFigure } from '../../figures/format/open-figure.ts';
import type { TextFact } from '../../model/accounts.ts';
import type { Figure, FigureId } from '../../model/figures.ts';
import { functionalName } from '../../model/report-context.ts';
import type { ReportContext } from '../../model/report-context.ts';
import type { Printed, ProseValues } from './section-definition.ts';

/** `117万元` */
export function amount({ figures }: ReportContext, id: FigureId): Printed {
  return { figure: id, text: printFigure(figures.get(id), proseAmount) };
}

/** `87.65%` */
export function ratio({ figures }: ReportContext, id: FigureId): Printed {
  return { figure: id, text: printFigure(figures.get(id), (value) => percentage(value.abs())) };
}

/** A count without its measure word. */
export function count({ figures }: ReportContext, id: FigureId): Printed {
  return { figure: id, text: printFigure(figures.get(id), shortText) };
}

/** The size of a signed difference: `1234.56万元`. */
export function difference({ figures }: ReportContext, id: FigureId): Printed {
  return { figure: id, text: printFigure(figures.get(id), proseDifference) };
}

/** A clerk's phrase as part of a sentence: without its own full stop, or the words that the sentence itself begins with. */
export function phrase(fact: TextFact | undefined): string {
  return (fact?.text ?? '').replace(/^主要原因[是为]?[:：]?\s*/, '').replace(/[。．.；;，,]+$/, '');
}

/** A clerk's text that stands for itself: with a full stop where it ends without a mark. */
export function sentence(text: string): string {
  return /[。！？；：][”’）]?$/.test(text) ? text : `${text.replace(/[.．,，、]+$/, '')}。`;
}

/**
 * How a figure moved against last year: exactly one of `noPrior`, `toFill`, `same`, `increase`, `decrease` is true;
 * `rate` is absent where last year's amount was zero.
 */
export function changeAgainstPrior(context: ReportContext, id: FigureId, reason: TextFact | undefined): ProseValues {
  const { figures } = context;
  if (!figures.has(`change/${id}`)) return { noPrior: true, ...noMove };
  const change = figures.get(`change/${id}`);
  return {
    noPrior: false,
    ...moveOf(change),
    difference: difference(context, `change/${id}`),
    rate: figures.has(`changeRate/${id}`) ? ratio(context, `changeRate/${id}`) : false,
    reason: isNothing(change) ? '' : phrase(reason),
  };
}

const noMove = { toFill: false, same: false, increase: false, decrease: false } as const;

/** Which way a difference goes; a difference that is still to come goes none. */
function moveOf({ value, toFill }: Figure): Record<keyof typeof noMove, boolean> {
  if (toFill === true) return { ...noMove, toFill };
  return {
    toFill: false,
    same: value.isZero(),
    increase: value.isPositive() && !value.isZero(),
    decrease: value.isNegative() && !value.isZero(),
  };
}

/**
 * How final accounts compare with a budget: `completion` is absent without a budget; `above`, `below`, `equal` follow
 * the sign of the exact difference, unless it is still to come (`toFill`).
 */
export function completionOf(context: ReportContext, name: string, reason: TextFact | undefined): ProseValues {
  const { figures } = context;
  const deviation = figures.get(`deviation/${name}`);
  const { toFill, same, increase, decrease } = moveOf(deviation);
  return {
    completion: figures.has(`completion/${name}`) ? ratio(context, `completion/${name}`) : false,
    toFill,
    above: increase,
    below: decrease,
    equal: same,
    deviation: difference(context, `deviation/${name}`),
    reason: isNothing(deviation) ? '' : phrase(reason),
  };
}

/** `一般公共服务支出（类）…（款）…（项）` of an item. */
export function fullFunctionalName(context: ReportContext, item: string): string {
  const [classCode, section] = [item.slice(0, 3), item.slice(0, 5)];
  return `${functionalName(context, classCode)}（类）${functionalName(context, section)}（款）${functionalName(context, item)}（项）`;
}

/** 财政拨款支出, or 一般公共预算财政拨款支出 once the unit has appropriations from other budgets too. */
export function generalExpenditureName({ figures }: ReportContext): string {
  const others = ['governmentManagedFunds', 'stateCapitalOperations'].flatMap((fund) => [
    figures.get(`expenditure/${fund}/total/total`),
    figures.get(`income/total/${fund}`),
  ]);
  return others.every(isNothing) ? '财政拨款' : '一般公共预算财政拨款';
}

/** The date that year-end stocks are counted on. */
export function yearEnd({ accounts }: ReportContext): string {
  return `${String(accounts.year)}年12月31日`;
}

/** The fiscal year as sentences name it. */
export function yearOf({ accounts }: ReportContext): string {
  return String(accounts.year);
}
