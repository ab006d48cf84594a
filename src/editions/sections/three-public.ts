import { aspectOf, figureName, total } from '../../model/figure-name.ts';
import type { NamedThreePublicItem, Total } from '../../model/figure-name.ts';
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
    const final = (item: NamedThreePublicItem | Total) => amount(context, figureName('threePublicFinal', { item }));
    const share = (item: NamedThreePublicItem) =>
      ratio(context, aspectOf('share', figureName('threePublicFinal', { item })));
    return {
      year: yearOf(context),
      yearEnd: yearEnd(context),
      budget: amount(context, figureName('threePublicBudget')),
      final: final(total),
      completion: completionOf(context, {
        final: figureName('threePublicFinal'),
        budget: figureName('threePublicBudget'),
      }),
      items: spokenOrder.map((item) => itemValues(context, item)),
      overseas: {
        final: final('overseasTravel'),
        share: share('overseasTravel'),
        groups: count(context, figureName('overseasGroups')),
        persons: count(context, figureName('overseasPersons')),
        purpose: phrase(stated.overseasPurpose),
      },
      reception: {
        final: final('officialReception'),
        share: share('officialReception'),
        groups: count(context, figureName('receptionGroups')),
        persons: count(context, figureName('receptionPersons')),
        purpose: phrase(stated.receptionPurpose),
      },
      vehicles: {
        final: final('vehicles'),
        share: share('vehicles'),
        purchase: final('vehiclePurchase'),
        operation: final('vehicleOperation'),
        bought: count(context, figureName('vehiclesBought')),
        kept: count(context, figureName('vehiclesKept')),
        purpose: phrase(stated.vehiclePurpose),
      },
    };
  },
};

function itemValues(context: ReportContext, item: ThreePublicItem): ProseValues {
  const { threePublic: stated } = context.accounts.explanations;
  const [final, budget] = [figureName('threePublicFinal', { item }), figureName('threePublicBudget', { item })];
  return {
    name: threePublicItems[item],
    budget: amount(context, budget),
    final: amount(context, final),
    ...completionOf(context, { final, budget }, stated.deviationReasons[item]),
    change: changeAgainstPrior(context, final, stated.changeReasons[item]),
  };
}
