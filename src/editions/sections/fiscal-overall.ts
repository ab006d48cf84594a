import { figureName } from '../../model/figure-name.ts';
import { amount, changeAgainstPrior, yearOf } from './printed-figures.ts';
import type { SectionDefinition } from './section-definition.ts';

/** 四、 Table 04 in words: the grand total of fiscal appropriations and its change. */
export const fiscalOverall: SectionDefinition = {
  id: 'fiscal-overall',
  title: '财政拨款收入支出决算总体情况说明',
  values: (context) => ({
    year: yearOf(context),
    total: amount(context, figureName('incomeTotal', { fund: 'fiscal' })),
    change: changeAgainstPrior(
      context,
      figureName('incomeTotal', { fund: 'fiscal' }),
      context.accounts.explanations.changeReasons.fiscalOverall,
    ),
  }),
};
