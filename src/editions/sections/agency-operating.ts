import { amount, difference, phrase, ratio, yearOf } from './printed-figures.ts';
import type { SectionDefinition } from './section-definition.ts';

/** 十、 机关运行经费 against its opening budget. */
export const agencyOperating: SectionDefinition = {
  id: 'agency-operating',
  title: '机关运行经费支出说明',
  values: (context) => {
    const { value, toFill = false } = context.figures.get('agencyOperating/change');
    return {
      year: yearOf(context),
      final: amount(context, 'agencyOperating/final'),
      toFill,
      equal: value.isZero(),
      increase: value.isPositive(),
      difference: difference(context, 'agencyOperating/change'),
      rate: context.figures.has('agencyOperating/changeRate') ? ratio(context, 'agencyOperating/changeRate') : false,
      reason: phrase(context.accounts.explanations.agencyOperating.reason),
    };
  },
};
