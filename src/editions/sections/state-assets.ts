import { isNothing } from '../../figures/format/figure-text.ts';
import { figureName } from '../../model/figure-name.ts';
import type { FigureName } from '../../model/figure-name.ts';
import type { ReportContext } from '../../model/report-context.ts';
import { furtherVehicleKinds, keysOf, vehicleKinds } from '../../model/terms.ts';
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
    // Printed where a unit has told them, so that the parts make up the total.
    furtherVehicles: furtherVehicleKinds
      .filter((kind) => isStated(context, figureName('vehicles', { kind })))
      .map((kind) => ({ name: vehicleKinds[kind], number: count(context, figureName('vehicles', { kind })) })),
    largeEquipment: isStated(context, figureName('largeEquipment')) && count(context, figureName('largeEquipment')),
  }),
};

function isStated({ figures }: ReportContext, name: FigureName): boolean {
  return figures.has(name) && figures.get(name).origin.kind !== 'absent' && !isNothing(figures.get(name));
}
