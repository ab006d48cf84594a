/** The facts of explanations.yaml by their place in the file, as they are typed there. */
import type { Decimal } from 'decimal.js';
import type { Explanations, Gathering, NumberFact, TextFact } from '../../model/accounts.ts';
import { toFillMark } from '../../model/to-fill.ts';
import { keysOf, procurementKinds, threePublicItems, vehicleKinds, yearComparisons } from '../../model/terms.ts';
import { inUnit } from '../export/sheet-amounts.ts';
import { keyOf } from './fact-key.ts';
import type { FactPath } from './fact-pattern.ts';

/** What `同` is written with on the sheet. */
export const sameAsMark = '同：';

/** Values by key; amounts in the file's unit. */
export function explanationFacts(explanations: Explanations): ReadonlyMap<string, Decimal | string> {
  const { unit, threePublic, agencyOperating, procurement, assets } = explanations;
  const found = new Map<string, Decimal | string>();
  const put = (path: FactPath, value: Decimal | string | undefined) => {
    // What is still to be filled in is a blank to be filled in here.
    if (value !== undefined && value !== toFillMark) found.set(keyOf({ file: 'explanations', path }), value);
  };
  const stated = (fact: NumberFact | undefined) => (fact?.toFill === true ? undefined : fact?.value);
  const amount = (fact: NumberFact | undefined) => {
    const value = stated(fact);
    return value === undefined ? undefined : inUnit(value, unit);
  };
  const gatherings = (list: string, all: readonly Gathering[]) => {
    all.forEach(({ cost, purpose, persons, content, effect }, index) => {
      put([list, index, '金额'], amount(cost));
      put([list, index, '用途'], purpose?.text);
      put([list, index, '人数'], stated(persons));
      put([list, index, '内容'], content?.text);
      put([list, index, '成效'], effect?.text);
    });
  };
  for (const id of keysOf(yearComparisons))
    put(['变动原因', yearComparisons[id]], reasonText(explanations.changeReasons[id]));
  for (const [code, reason] of explanations.deviationReasons) put(['预决算差异原因', code], reason.text);
  const groups = (name: string, part: string, fact: NumberFact | undefined) => {
    put(['三公经费', name, part], stated(fact));
  };
  groups('因公出国（境）', '团组数', threePublic.overseasGroups);
  groups('因公出国（境）', '人次', threePublic.overseasPersons);
  put(['三公经费', '因公出国（境）', '内容'], threePublic.overseasPurpose?.text);
  groups('公务接待', '团组数', threePublic.receptionGroups);
  groups('公务接待', '人次', threePublic.receptionPersons);
  put(['三公经费', '公务接待', '内容'], threePublic.receptionPurpose?.text);
  groups('公务用车', '购置数', threePublic.vehiclesBought);
  groups('公务用车', '保有量', threePublic.vehiclesKept);
  put(['三公经费', '公务用车', '用途'], threePublic.vehiclePurpose?.text);
  for (const id of keysOf(threePublicItems)) {
    put(['三公经费', '预决算差异原因', threePublicItems[id]], reasonText(threePublic.deviationReasons[id]));
    put(['三公经费', '变动原因', threePublicItems[id]], reasonText(threePublic.changeReasons[id]));
  }
  put(['机关运行经费', '支出'], amount(agencyOperating.final));
  put(['机关运行经费', '年初预算'], amount(agencyOperating.openingBudget));
  put(['机关运行经费', '原因'], agencyOperating.reason?.text);
  gatherings('会议', explanations.meetings);
  gatherings('培训', explanations.trainings);
  gatherings('节庆晚会论坛赛事', explanations.events);
  for (const kind of keysOf(procurementKinds)) {
    const { total, toSmallAndMedium, toSmallAndMicro } = procurement[kind];
    put(['政府采购', procurementKinds[kind], '支出'], amount(total));
    put(['政府采购', procurementKinds[kind], '授予中小企业'], amount(toSmallAndMedium));
    put(['政府采购', procurementKinds[kind], '其中小微企业'], amount(toSmallAndMicro));
  }
  for (const kind of keysOf(vehicleKinds)) put(['国有资产', '车辆', vehicleKinds[kind]], stated(assets.vehicles[kind]));
  put(['国有资产', '单价50万元以上通用设备'], stated(assets.generalEquipment));
  put(['国有资产', '单价100万元以上专用设备'], stated(assets.specialEquipment));
  put(['绩效自评结论'], explanations.evaluationConclusion?.text);
  explanations.otherMatters.forEach(({ text }, index) => {
    put(['其他重要事项', index], text);
  });
  return found;
}

function reasonText(reason: TextFact | undefined): string | undefined {
  return reason?.sameAs === undefined ? reason?.text : `${sameAsMark}${reason.sameAs}`;
}
