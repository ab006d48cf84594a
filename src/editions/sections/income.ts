import { aspectOf, figureName } from '../../model/figure-name.ts';
import { isNothing } from '../../figures/format/figure-text.ts';
import { incomeSources } from '../../model/terms.ts';
import { amount, ratio, yearOf } from './printed-figures.ts';
import type { SectionDefinition } from './section-definition.ts';

const sources = [
  'fiscalAppropriation',
  'higherLevelSubsidy',
  'publicInstitutionRevenue',
  'businessRevenue',
  'affiliateRemittance',
  'otherRevenue',
] as const;
const names = { fiscalAppropriation: '财政拨款收入', ...incomeSources } as const;

/** 二、 Table 02 in words: what each source gave, and its share. */
export const income: SectionDefinition = {
  id: 'income',
  title: '收入决算情况说明',
  values: (context) => ({
    year: yearOf(context),
    total: amount(context, figureName('income')),
    any: sources.some((source) => !isNothing(context.figures.get(figureName('income', { source })))),
    sources: sources.map((source, index) => ({
      name: names[source],
      amount: amount(context, figureName('income', { source })),
      share: ratio(context, aspectOf('share', figureName('income', { source }))),
      last: index === sources.length - 1,
    })),
  }),
};
