import { aspectOf, figureName } from '../../model/figure-name.ts';
import { isNothing } from '../../figures/format/figure-text.ts';
import { expenditureKinds, keysOf } from '../../model/terms.ts';
import { amount, ratio, yearOf } from './printed-figures.ts';
import type { SectionDefinition } from './section-definition.ts';

const kinds = keysOf(expenditureKinds);

/** 三、 Table 03 in words: each kind of expenditure, and its share. */
export const expenditure: SectionDefinition = {
  id: 'expenditure',
  title: '支出决算情况说明',
  values: (context) => ({
    year: yearOf(context),
    total: amount(context, figureName('expenditure')),
    any: kinds.some((kind) => !isNothing(context.figures.get(figureName('expenditure', { kind })))),
    kinds: kinds.map((kind, index) => ({
      name: expenditureKinds[kind],
      amount: amount(context, figureName('expenditure', { kind })),
      share: ratio(context, aspectOf('share', figureName('expenditure', { kind }))),
      last: index === kinds.length - 1,
    })),
  }),
};
