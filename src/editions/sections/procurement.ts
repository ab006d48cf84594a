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
    total: amount(context, 'procurement/all/total'),
    goods: kindValues(context, 'goods'),
    works: kindValues(context, 'works'),
    services: kindValues(context, 'services'),
    smallAndMedium: amount(context, 'procurement/all/toSmallAndMedium'),
    smallAndMediumShare: ratio(context, 'share/procurement/smallAndMedium'),
    smallAndMicro: amount(context, 'procurement/all/toSmallAndMicro'),
    smallAndMicroShare: ratio(context, 'share/procurement/smallAndMicro'),
  }),
};

function kindValues(context: ReportContext, kind: ProcurementKind): ProseValues {
  return { total: amount(context, `procurement/${kind}/total`), share: ratio(context, `share/procurement/${kind}`) };
}
