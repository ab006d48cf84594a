/** Figures as sentences print them. */
import { aspectOf, figureName, priorOf } from '../../model/figure-name.ts';
import type { FigureName } from '../../model/figure-name.ts';
import { proseAmount, proseDifference } from '../../figures/format/amount.ts';
import { percentage, shortText } from '../../figures/format/decimal-text.ts';
import { isNothing, printFigure } from '../../figures/format/figure-text.ts';
import type { TextFact } from '../../model/accounts.ts';
import type { Figure } from '../../model/figures.ts';
import { functionalName } from '../../model/report-context.ts';
import type { ReportContext } from '../../model/report-context.ts';
import type { Printed, ProseValues } from './section-definition.ts';

/** `117万元` */
export function amount({ figures }: ReportContext, name: FigureName): Printed {
  return { figure: name, text: printFigure(figures.get(name), proseAmount) };
}

/** `87.65%`, with its sign (`占-x%`, `完成年初预算的-70%`); false where there is no such ratio. */
export function ratio({ figures }: ReportContext, name: FigureName): Printed | false {
  return figures.has(name) && { figure: name, text: printFigure(figures.get(name), percentage) };
}

/** The size of the rate of a change, whose sign is said in words (`下降12.5%`); false where there is no such rate. */
export function rateOfChange({ figures }: ReportContext, name: FigureName): Printed | false {
  return (
    figures.has(name) && { figure: name, text: printFigure(figures.get(name), (value) => percentage(value.abs())) }
  );
}

/** A count without its measure word. */
export function count({ figures }: ReportContext, name: FigureName): Printed {
  return { figure: name, text: printFigure(figures.get(name), shortText) };
}

/** The size of a signed difference: `1234.56万元`. */
export function difference({ figures }: ReportContext, name: FigureName): Printed {
  return { figure: name, text: printFigure(figures.get(name), proseDifference) };
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
 * How a figure moved against last year: exactly one of `noPrior`, `toFill`, `same`, `increase`, `decrease` is true.
 * Without a `rate` last year's amount was zero (`isNew`), or below zero (`negativeBase` prints it), or this year's is.
 */
export function changeAgainstPrior(context: ReportContext, of: FigureName, reason: TextFact | undefined): ProseValues {
  const { figures } = context;
  const [change, rate] = [aspectOf('change', of), aspectOf('changeRate', of)];
  if (!figures.has(change)) return { noPrior: true, ...noMove };
  return {
    noPrior: false,
    ...moveOf(figures.get(change)),
    difference: difference(context, change),
    ...rateValues(context, rate, priorOf(of)),
    reason: isNothing(figures.get(change)) ? '' : phrase(reason),
  };
}

/** The rate of a change from `base`, or why there is none. */
export function rateValues(context: ReportContext, rate: FigureName, base: FigureName): ProseValues {
  const { figures } = context;
  return {
    rate: rateOfChange(context, rate),
    isNew: isNothing(figures.get(base)),
    negativeBase: figures.get(base).value.lessThan(0) && amount(context, base),
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
 * How final accounts (`final`) compare with their budget: `completion` is absent where it is zero (`unbudgeted`) or below zero;
 * `above`, `below`, `equal` follow the sign of the exact difference, unless it is still to come (`toFill`).
 */
export function completionOf(
  context: ReportContext,
  { final, budget }: { readonly final: FigureName; readonly budget: FigureName },
  reason?: TextFact,
): ProseValues {
  const { figures } = context;
  const [deviation, completion] = [aspectOf('deviation', final), aspectOf('completion', final)];
  const { toFill, same, increase, decrease } = moveOf(figures.get(deviation));
  return {
    completion: ratio(context, completion),
    unbudgeted: isNothing(figures.get(budget)),
    toFill,
    above: increase,
    below: decrease,
    equal: same,
    deviation: difference(context, deviation),
    reason: isNothing(figures.get(deviation)) ? '' : phrase(reason),
  };
}

/** `一般公共服务支出（类）…（款）…（项）` of an item. */
export function fullFunctionalName(context: ReportContext, item: string): string {
  const [classCode, section] = [item.slice(0, 3), item.slice(0, 5)];
  return `${functionalName(context, classCode)}（类）${functionalName(context, section)}（款）${functionalName(context, item)}（项）`;
}

/** 财政拨款支出, or 一般公共预算财政拨款支出 once the unit has appropriations from other budgets too. */
export function generalExpenditureName({ figures }: ReportContext): string {
  const others = (['governmentManagedFunds', 'stateCapitalOperations'] as const).flatMap((fund) => [
    figures.get(figureName('expenditure', { fund })),
    figures.get(figureName('income', { source: fund })),
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
