import { figureName } from '../../model/figure-name.ts';
import { codesPaidBy } from '../tables/functional-table.ts';
import { fundItems } from './fund-items.ts';
import { amount, yearOf } from './printed-figures.ts';
import type { SectionDefinition } from './section-definition.ts';

const fund = 'stateCapitalOperations';

/** 九、 Table 09 in words, item by item. */
export const stateCapital: SectionDefinition = {
  id: 'state-capital',
  title: '国有资本经营预算支出决算情况',
  values: (context) => ({
    year: yearOf(context),
    present: codesPaidBy(context, fund).length > 0,
    expenditure: amount(context, figureName('expenditure', { fund })),
    basic: amount(context, figureName('expenditure', { fund, kind: 'basic' })),
    project: amount(context, figureName('expenditure', { fund, kind: 'project' })),
    items: fundItems(context, fund),
  }),
};
