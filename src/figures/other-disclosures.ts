/** Figures of sections 七 (counts) and 十 to 十三: operating expenses, gatherings, procurement, assets. */
import type { DepartmentAccounts, Gathering } from '../model/accounts.ts';
import { aspectOf, figureName, placeOf } from '../model/figure-name.ts';
import { keysOf, procurementKinds, vehicleKinds } from '../model/terms.ts';
import type { FigureRegister } from './figure-register.ts';

/** Groups, persons and vehicles of the “三公” expenses. */
export function registerCounts(register: FigureRegister, { explanations }: DepartmentAccounts): void {
  const { threePublic } = explanations;
  register.fact(figureName('overseasGroups'), '因公出国（境）团组数', threePublic.overseasGroups, 'count');
  register.fact(figureName('overseasPersons'), '因公出国（境）人次', threePublic.overseasPersons, 'count');
  register.fact(figureName('receptionGroups'), '公务接待团组数', threePublic.receptionGroups, 'count');
  register.fact(figureName('receptionPersons'), '公务接待人次', threePublic.receptionPersons, 'count');
  register.fact(figureName('vehiclesBought'), '购置公务用车数', threePublic.vehiclesBought, 'count');
  register.fact(figureName('vehiclesKept'), '公务用车保有量', threePublic.vehiclesKept, 'count');
}

/** 机关运行经费: stated; of an administrative unit, or one managed like it, its operating funds unless stated. */
export function registerAgencyOperating(
  register: FigureRegister,
  { department, explanations }: DepartmentAccounts,
): void {
  const { final, openingBudget } = explanations.agencyOperating;
  const own = figureName('agencyOperating');
  const budget = figureName('agencyOperatingBudget');
  const deviation = aspectOf('deviation', own);
  if (final === undefined && department.kind !== 'publicInstitution')
    register.same(own, '机关运行经费', figureName('operatingFunds'));
  else register.fact(own, '机关运行经费', final);
  register.fact(budget, '机关运行经费年初预算', openingBudget);
  register.difference(deviation, '机关运行经费比年初预算增减', own, budget);
  const rate = { change: deviation, from: budget, to: own };
  register.rateOfChange(aspectOf('deviationRate', own), '机关运行经费比年初预算增减幅度', rate);
}

/** Meetings, trainings and events: each with its cost, and their totals. */
export function registerGatherings(register: FigureRegister, { explanations }: DepartmentAccounts): void {
  for (const kind of keysOf(gatheringKinds)) {
    const label = gatheringKinds[kind];
    const gatherings: readonly Gathering[] = explanations[kind];
    gatherings.forEach(({ cost, persons }, index) => {
      const names = gatheringNames(kind, index);
      register.fact(names.cost, `${label} 第${String(index + 1)}项`, cost);
      register.fact(names.persons, `${label} 第${String(index + 1)}项人数`, persons, 'count');
    });
    const costs = gatherings.map((_, index) => gatheringNames(kind, index).cost);
    register.sum(figureName(kind), label, costs);
  }
}

const gatheringKinds = { meetings: '会议费', trainings: '培训费', events: '节庆、晚会、论坛、赛事支出' } as const;

/** The figures of a gathering, by its place in the list (from 0). */
export function gatheringNames(kind: keyof typeof gatheringKinds, index: number) {
  const place = placeOf(index);
  return { cost: figureName(kind, { place }), persons: figureName(`${kind}Persons`, { place }) };
}

/** Government procurement by kind; each share has its own denominator. */
export function registerProcurement(register: FigureRegister, { explanations }: DepartmentAccounts): void {
  const parts = {
    total: { measure: 'procurement', label: '支出' },
    toSmallAndMedium: { measure: 'toSmallAndMedium', label: '授予中小企业合同金额' },
    toSmallAndMicro: { measure: 'toSmallAndMicro', label: '授予小微企业合同金额' },
  } as const;
  for (const part of ['total', 'toSmallAndMedium', 'toSmallAndMicro'] as const) {
    const { measure, label } = parts[part];
    for (const kind of keysOf(procurementKinds)) {
      const fact = explanations.procurement[kind][part];
      register.fact(figureName(measure, { kind }), `政府采购${procurementKinds[kind]}${label}`, fact);
    }
    const kinds = keysOf(procurementKinds).map((kind) => figureName(measure, { kind }));
    register.sum(figureName(measure), `政府采购${label}`, kinds);
  }
  const [all, medium, micro] = [
    figureName('procurement'),
    figureName('toSmallAndMedium'),
    figureName('toSmallAndMicro'),
  ];
  register.share(aspectOf('share', medium), '中小企业合同金额占政府采购支出总额', medium, all);
  register.share(aspectOf('share', micro), '小微企业合同金额占中小企业合同金额', micro, medium);
  for (const kind of keysOf(procurementKinds)) {
    const part = figureName('toSmallAndMedium', { kind });
    const label = `中小企业合同金额占${procurementKinds[kind]}支出`;
    register.share(aspectOf('share', part), label, part, figureName('procurement', { kind }));
  }
}

/** Vehicles by kind and large equipment at the end of the year. */
export function registerAssets(register: FigureRegister, { explanations }: DepartmentAccounts): void {
  const { assets } = explanations;
  for (const kind of keysOf(vehicleKinds))
    register.fact(figureName('vehicles', { kind }), vehicleKinds[kind], assets.vehicles[kind], 'count');
  register.sum(
    figureName('vehicles'),
    '车辆总数',
    keysOf(vehicleKinds).map((kind) => figureName('vehicles', { kind })),
    'count',
  );
  register.fact(figureName('generalEquipment'), '单位价值50万元以上通用设备', assets.generalEquipment, 'count');
  register.fact(figureName('specialEquipment'), '单位价值100万元以上专用设备', assets.specialEquipment, 'count');
}
