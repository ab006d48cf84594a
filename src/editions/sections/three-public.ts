import type { ReportContext } from '../../model/report-context.ts';
import { threePublicItems } from '../../model/terms.ts';
import type { ThreePublicItem } from '../../model/terms.ts';
import { amount, changeAgainstPrior, completionOf, count, phrase, ratio, yearEnd, yearOf } from './printed-figures.ts';
import type { ProseValues, SectionDefinition } from './section-definition.ts';

/** The order in which the section speaks of the four parts. */
const spokenOrder: readonly ThreePublicItem[] = [
  'overseasTravel',
  'officialReception',
  'vehiclePurchase',
  'vehicleOperation',
];

/** 七、 Table 07 in words: each part against budget and last year, then groups, visits and vehicles. */
export const threePublic: SectionDefinition = {
  id: 'three-public',
  title: '一般公共预算财政拨款“三公”经费支出决算情况说明',
  values: (context) => {
    const { threePublic: stated } = context.accounts.explanations;
    const final = (item: string) => amount(context, `threePublic/final/${item}`);
    const share = (item: string) => ratio(context, `share/threePublic/${item}`);
    return {
      year: yearOf(context),
      yearEnd: yearEnd(context),
      budget: amount(context, 'threePublic/budget/total'),
      final: final('total'),
      completion: completionOf(context, 'threePublic/total', undefined),
      items: spokenOrder.map((item) => itemValues(context, item)),
      overseas: {
        final: final('overseasTravel'),
        share: share('overseasTravel'),
        groups: count(context, 'count/overseasGroups'),
        persons: count(context, 'count/overseasPersons'),
        purpose: phrase(stated.overseasPurpose),
      },
      reception: {
        final: final('officialReception'),
        share: share('officialReception'),
        groups: count(context, 'count/receptionGroups'),
        persons: count(context, 'count/receptionPersons'),
        purpose: phrase(stated.receptionPurpose),
      },
      vehicles: {
        final: final('vehicles'),
        share: share('vehicles'),
        purchase: final('vehiclePurchase'),
        operation: final('vehicleOperation'),
        bought: count(context, 'count/vehiclesBought'),
        kept: count(context, 'count/vehiclesKept'),
        purpose: phrase(stated.vehiclePurpose),
      },
    };
  },
};

function itemValues(context: ReportContext, item: ThreePublicItem): ProseValues {
  const { threePublic: stated } = context.accounts.explanations;
  return {
    name: threePublicItems[item],
    budget: amount(context, `threePublic/budget/${item}`),
    final: amount(context, `threePublic/final/${item}`),
    ...completionOf(context, `threePublic/${item}`, stated.deviationReasons[item]),
    change: changeAgainstPrior(context, `threePublic/final/${item}`, stated.changeReasons[item]),
  };
}
