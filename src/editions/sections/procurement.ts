import { aspectOf, figureName } from '../../model/figure-name.ts';
import type { ReportContext } from '../../model/report-context.ts';
import type { ProcurementKind } from '../../model/terms.ts';
import { amount, ratio, yearOf } from './printed-figures.ts';
import type { ProseValues, SectionDefinition } from './section-definition.ts';

/** 十二、 Government procurement, and what small and medium enterprises got of it, each share of its own whole. */
export const procurement: SectionDefinition = {
  id: 'procurement',
  title: '政府采购支出说明',
  values: (context) => ({
    year: yearOf(context),
    total: amount(context, figureName('procurement')),
    goods: kindValues(context, 'goods'),
    works: kindValues(context, 'works'),
    services: kindValues(context, 'services'),
    smallAndMedium: amount(context, figureName('toSmallAndMedium')),
    smallAndMediumShare: ratio(context, aspectOf('share', figureName('toSmallAndMedium'))),
    smallAndMicro: amount(context, figureName('toSmallAndMicro')),
    smallAndMicroShare: ratio(context, aspectOf('share', figureName('toSmallAndMicro'))),
  }),
};

function kindValues(context: ReportContext, kind: ProcurementKind): ProseValues {
  return {
    total: amount(context, figureName('procurement', { kind })),
    share: ratio(context, aspectOf('share', figureName('toSmallAndMedium', { kind }))),
  };
}
