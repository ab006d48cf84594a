import { aspectOf, figureName } from '../../model/figure-name.ts';
import { amount, difference, phrase, rateValues, yearOf } from './printed-figures.ts';
import type { SectionDefinition } from './section-definition.ts';

/** 十、 机关运行经费 against its opening budget. */
export const agencyOperating: SectionDefinition = {
  id: 'agency-operating',
  title: '机关运行经费支出说明',
  values: (context) => {
    const own = figureName('agencyOperating');
    const deviation = aspectOf('deviation', own);
    const { value, toFill = false } = context.figures.get(deviation);
    const { kind } = context.accounts.department;
    const stated = context.accounts.explanations.agencyOperating;
    return {
      // An institution of its own kind has none, and need not say so.
      present: kind !== 'publicInstitution' || stated.final !== undefined || stated.openingBudget !== undefined,
      year: yearOf(context),
      final: amount(context, own),
      toFill,
      equal: value.isZero(),
      increase: value.isPositive(),
      difference: difference(context, deviation),
      ...rateValues(context, aspectOf('deviationRate', own), figureName('agencyOperatingBudget')),
      reason: phrase(context.accounts.explanations.agencyOperating.reason),
    };
  },
};
