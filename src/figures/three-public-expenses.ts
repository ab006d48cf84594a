import type { Facts } from '../model/accounts.ts';
import { figureName } from '../model/figure-name.ts';
import type { NamedThreePublicItem } from '../model/figure-name.ts';
import { keysOf, threePublicItems } from '../model/terms.ts';
import type { ThreePublicItem } from '../model/terms.ts';
import type { FigureRegister } from './figure-register.ts';

/** Table 07: one side of it: four parts, vehicles together, total. */
export function registerThreePublic(
  register: FigureRegister,
  side: 'budget' | 'final',
  facts: Facts<ThreePublicItem>,
): void {
  const label = side === 'budget' ? '“三公”经费预算' : '“三公”经费决算';
  const measure = side === 'budget' ? 'threePublicBudget' : 'threePublicFinal';
  const of = (item: NamedThreePublicItem) => figureName(measure, { item });
  for (const item of keysOf(threePublicItems))
    register.fact(of(item), `${label} ${threePublicItems[item]}`, facts[item]);
  register.sum(of('vehicles'), `${label} 公务用车购置及运行维护费`, [of('vehiclePurchase'), of('vehicleOperation')]);
  register.sum(figureName(measure), `${label}合计`, [of('overseasTravel'), of('vehicles'), of('officialReception')]);
}
