/** Figures of sections 七 (counts) and 十 to 十三: operating expenses, gatherings, procurement, assets. */
import type { DepartmentAccounts, Gathering } from '../model/accounts.ts';
import { keysOf, procurementKinds, vehicleKinds } from '../model/terms.ts';
import type { FigureRegister } from './figure-register.ts';

/** Groups, persons and vehicles of the “三公” expenses. */
export function registerCounts(register: FigureRegister, { explanations }: DepartmentAccounts): void {
  const { threePublic } = explanations;
  register.fact('count/overseasGroups', '因公出国（境）团组数', threePublic.overseasGroups, 'count');
  register.fact('count/overseasPersons', '因公出国（境）人次', threePublic.overseasPersons, 'count');
  register.fact('count/receptionGroups', '公务接待团组数', threePublic.receptionGroups, 'count');
  register.fact('count/receptionPersons', '公务接待人次', threePublic.receptionPersons, 'count');
  register.fact('count/vehiclesBought', '购置公务用车数', threePublic.vehiclesBought, 'count');
  register.fact('count/vehiclesKept', '公务用车保有量', threePublic.vehiclesKept, 'count');
}

/** 机关运行经费: stated; of an administrative unit, or one managed like it, its operating funds unless stated. */
export function registerAgencyOperating(
  register: FigureRegister,
  { department, explanations }: DepartmentAccounts,
): void {
  const { final, openingBudget } = explanations.agencyOperating;
  if (final === undefined && department.kind !== 'publicInstitution')
    register.same('agencyOperating/final', '机关运行经费', 'economic/operating');
  else register.fact('agencyOperating/final', '机关运行经费', final);
  register.fact('agencyOperating/openingBudget', '机关运行经费年初预算', openingBudget);
  register.difference('agencyOperating/change', '机关运行经费比年初预算增减', [
    'agencyOperating/final',
    'agencyOperating/openingBudget',
  ]);
  register.rate(
    'agencyOperating/changeRate',
    '机关运行经费比年初预算增减幅度',
    'agencyOperating/change',
    'agencyOperating/openingBudget',
  );
}

/** Meetings, trainings and events: each with its cost, and their totals. */
export function registerGatherings(register: FigureRegister, { explanations }: DepartmentAccounts): void {
  const kinds = { meetings: '会议费', trainings: '培训费', events: '节庆、晚会、论坛、赛事支出' } as const;
  for (const kind of keysOf(kinds)) {
    const gatherings: readonly Gathering[] = explanations[kind];
    gatherings.forEach((gathering, index) => {
      register.fact(
        `gathering/${kind}/${String(index)}/cost`,
        `${kinds[kind]} 第${String(index + 1)}项`,
        gathering.cost,
      );
      register.fact(
        `gathering/${kind}/${String(index)}/persons`,
        `${kinds[kind]} 第${String(index + 1)}项人数`,
        gathering.persons,
        'count',
      );
    });
    register.sum(
      `gathering/${kind}/total`,
      kinds[kind],
      gatherings.map((_, index) => `gathering/${kind}/${String(index)}/cost`),
    );
  }
}

/** Government procurement by kind; each share has its own denominator. */
export function registerProcurement(register: FigureRegister, { explanations }: DepartmentAccounts): void {
  const parts = {
    total: '支出',
    toSmallAndMedium: '授予中小企业合同金额',
    toSmallAndMicro: '授予小微企业合同金额',
  } as const;
  for (const part of keysOf(parts)) {
    for (const kind of keysOf(procurementKinds)) {
      register.fact(
        `procurement/${kind}/${part}`,
        `政府采购${procurementKinds[kind]}${parts[part]}`,
        explanations.procurement[kind][part],
      );
    }
    register.sum(
      `procurement/all/${part}`,
      `政府采购${parts[part]}`,
      keysOf(procurementKinds).map((kind) => `procurement/${kind}/${part}`),
    );
  }
  register.share(
    'share/procurement/smallAndMedium',
    '中小企业合同金额占政府采购支出总额',
    'procurement/all/toSmallAndMedium',
    'procurement/all/total',
  );
  register.share(
    'share/procurement/smallAndMicro',
    '小微企业合同金额占中小企业合同金额',
    'procurement/all/toSmallAndMicro',
    'procurement/all/toSmallAndMedium',
  );
  for (const kind of keysOf(procurementKinds)) {
    const label = `中小企业合同金额占${procurementKinds[kind]}支出`;
    register.share(
      `share/procurement/${kind}`,
      label,
      `procurement/${kind}/toSmallAndMedium`,
      `procurement/${kind}/total`,
    );
  }
}

/** Vehicles by kind and large equipment at the end of the year. */
export function registerAssets(register: FigureRegister, { explanations }: DepartmentAccounts): void {
  const { assets } = explanations;
  for (const kind of keysOf(vehicleKinds))
    register.fact(`count/vehicle/${kind}`, vehicleKinds[kind], assets.vehicles[kind], 'count');
  register.sum(
    'count/vehicle/total',
    '车辆总数',
    keysOf(vehicleKinds).map((kind) => `count/vehicle/${kind}`),
    'count',
  );
  register.fact('count/generalEquipment', '单位价值50万元以上通用设备', assets.generalEquipment, 'count');
  register.fact('count/specialEquipment', '单位价值100万元以上专用设备', assets.specialEquipment, 'count');
}
