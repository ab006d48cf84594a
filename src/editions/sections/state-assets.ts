import { keysOf, vehicleKinds } from '../../model/terms.ts';
import { count, yearEnd } from './printed-figures.ts';
import type { SectionDefinition } from './section-definition.ts';

/** 十三、 Vehicles by kind and large equipment at the end of the year. */
export const stateAssets: SectionDefinition = {
  id: 'state-assets',
  title: '国有资产占用情况说明',
  values: (context) => ({
    yearEnd: yearEnd(context),
    vehicles: count(context, 'count/vehicle/total'),
    ...Object.fromEntries(keysOf(vehicleKinds).map((kind) => [kind, count(context, `count/vehicle/${kind}`)])),
    generalEquipment: count(context, 'count/generalEquipment'),
    specialEquipment: count(context, 'count/specialEquipment'),
  }),
};
