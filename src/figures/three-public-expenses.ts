import type { Facts } from '../model/accounts.ts';
import { keysOf, threePublicItems } from '../model/terms.ts';
import type { ThreePublicItem } from '../model/terms.ts';
import type { FigureRegister } from './figure-register.ts';

/** Table 07: one side of it, `threePublic/budget` or `threePublic/final`: four parts, vehicles together, total. */
export function registerThreePublic(
  register: FigureRegister,
  side: 'budget' | 'final',
  facts: Facts<ThreePublicItem>,
): void {
  const label = side === 'budget' ? '“三公”经费预算' : '“三公”经费决算';
  const id = (name: string) => `threePublic/${side}/${name}`;
  for (const item of keysOf(threePublicItems))
    register.fact(id(item), `${label} ${threePublicItems[item]}`, facts[item]);
  register.sum(id('vehicles'), `${label} 公务用车购置及运行维护费`, [id('vehiclePurchase'), id('vehicleOperation')]);
  register.sum(id('total'), `${label}合计`, [id('overseasTravel'), id('vehicles'), id('officialReception')]);
}
