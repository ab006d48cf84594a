import { aspectOf, figureName } from '../../model/figure-name.ts';
import { keysOf, procurementKinds } from '../../model/terms.ts';
import { amount, ratio, yearOf } from './printed-figures.ts';
import type { SectionDefinition } from './section-definition.ts';

/** 十二、 Government procurement, and what small and medium enterprises got of it, each share of its own whole. */
export const procurement: SectionDefinition = {
  id: 'procurement',
  title: '政府采购支出说明',
  values: (context) => ({
    year: yearOf(context),
    total: amount(context, figureName('procurement')),
    goods: amount(context, figureName('procurement', { kind: 'goods' })),
    works: amount(context, figureName('procurement', { kind: 'works' })),
    services: amount(context, figureName('procurement', { kind: 'services' })),
    smallAndMedium: amount(context, figureName('toSmallAndMedium')),
    smallAndMediumShare: ratio(context, aspectOf('share', figureName('toSmallAndMedium'))),
    smallAndMicro: amount(context, figureName('toSmallAndMicro')),
    smallAndMicroShare: ratio(context, aspectOf('share', figureName('toSmallAndMicro'))),
    shares: keysOf(procurementKinds).flatMap((kind) => {
      const share = ratio(context, aspectOf('share', figureName('toSmallAndMedium', { kind })));
      return share === false ? [] : [{ name: procurementKinds[kind], share }];
    }),
  }),
};
