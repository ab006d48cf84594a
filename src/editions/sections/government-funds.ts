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
    income: amount(context, `income/total/${fund}`),
    opening: amount(context, `openingBalance/${fund}/total`),
    expenditure: amount(context, `expenditure/${fund}/total/total`),
    basic: amount(context, `expenditure/${fund}/total/basic`),
    project: amount(context, `expenditure/${fund}/total/project`),
    closing: amount(context, `closingBalance/${fund}/total`),
    items: fundItems(context, fund),
  }),
};
