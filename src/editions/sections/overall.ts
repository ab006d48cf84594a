import { figureName } from '../../model/figure-name.ts';
import { amount, changeAgainstPrior, yearOf } from './printed-figures.ts';
import type { SectionDefinition } from './section-definition.ts';

/** 一、 Table 01 in words: the grand total and its change. */
export const overall: SectionDefinition = {
  id: 'overall',
  title: '收入支出决算总体情况说明',
  values: (context) => ({
    year: yearOf(context),
    total: amount(context, figureName('incomeTotal')),
    change: changeAgainstPrior(context, figureName('incomeTotal'), context.accounts.explanations.changeReasons.overall),
  }),
};
