import { figureName } from '../../model/figure-name.ts';
import { keysOf, vehicleKinds } from '../../model/terms.ts';
import { count, yearEnd } from './printed-figures.ts';
import type { SectionDefinition } from './section-definition.ts';

/** 十三、 Vehicles by kind and large equipment at the end of the year. */
export const stateAssets: SectionDefinition = {
  id: 'state-assets',
  title: '国有资产占用情况说明',
  values: (context) => ({
    yearEnd: yearEnd(context),
    vehicles: count(context, figureName('vehicles')),
    ...Object.fromEntries(keysOf(vehicleKinds).map((kind) => [kind, count(context, figureName('vehicles', { kind }))])),
    generalEquipment: count(context, figureName('generalEquipment')),
    specialEquipment: count(context, figureName('specialEquipment')),
  }),
};
