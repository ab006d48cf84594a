import { figureName } from '../../model/figure-name.ts';
import { hasGovernmentFunds } from '../tables/table-08-government-funds.ts';
import { fundItems } from './fund-items.ts';
import { amount, yearOf } from './printed-figures.ts';
import type { SectionDefinition } from './section-definition.ts';

const fund = 'governmentManagedFunds';

/** 八、 Table 08 in words, item by item. */
export const governmentFunds: SectionDefinition = {
  id: 'government-funds',
  title: '政府性基金预算收入支出决算情况',
  values: (context) => ({
    year: yearOf(context),
    present: hasGovernmentFunds(context),
    income: amount(context, figureName('income', { source: fund })),
    opening: amount(context, figureName('openingBalance', { fund })),
    expenditure: amount(context, figureName('expenditure', { fund })),
    basic: amount(context, figureName('expenditure', { fund, kind: 'basic' })),
    project: amount(context, figureName('expenditure', { fund, kind: 'project' })),
    closing: amount(context, figureName('closingBalance', { fund })),
    items: fundItems(context, fund),
  }),
};
