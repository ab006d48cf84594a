import { aspectOf, figureName } from '../../model/figure-name.ts';
import { amount, difference, phrase, ratio, yearOf } from './printed-figures.ts';
import type { SectionDefinition } from './section-definition.ts';

/** 十、 机关运行经费 against its opening budget. */
export const agencyOperating: SectionDefinition = {
  id: 'agency-operating',
  title: '机关运行经费支出说明',
  values: (context) => {
    const { value, toFill = false } = context.figures.get(aspectOf('deviation', figureName('agencyOperating')));
    return {
      year: yearOf(context),
      final: amount(context, figureName('agencyOperating')),
      toFill,
      equal: value.isZero(),
      increase: value.isPositive(),
      difference: difference(context, aspectOf('deviation', figureName('agencyOperating'))),
      rate: context.figures.has(aspectOf('deviationRate', figureName('agencyOperating')))
        ? ratio(context, aspectOf('deviationRate', figureName('agencyOperating')))
        : false,
      reason: phrase(context.accounts.explanations.agencyOperating.reason),
    };
  },
};
