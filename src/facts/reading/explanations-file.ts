/** explanations.yaml: reasons, counts and other facts that no table holds. */
import { z } from 'zod';
import type { Explanations, Gathering, NumberFact, TextFact } from '../../model/accounts.ts';
import { keysOf, procurementKinds, threePublicItems, vehicleKinds, yearComparisons } from '../../model/terms.ts';
import type { ProcurementKind, ThreePublicItem, YearComparison } from '../../model/terms.ts';
import { toYuan, unitOf } from './accounts-file.ts';
import { amount, amountUnit, byCode, byTerm, count, textFact, wordFact } from './fields.ts';

/** A reason, or the name of the place whose reason serves here too (`同: 收支总计`). */
const reason = z.union([textFact, z.strictObject({ 同: wordFact })]);
type Reason = z.output<typeof reason>;

const gathering = z.strictObject({
  金额: amount,
  用途: textFact.optional(),
  人数: count.optional(),
  内容: textFact.optional(),
  成效: textFact.optional(),
});

const procurement = z.strictObject({
  支出: amount.optional(),
  授予中小企业: amount.optional(),
  其中小微企业: amount.optional(),
});

export const explanationsSchema = z.strictObject({
  金额单位: amountUnit,
  变动原因: byTerm(yearComparisons, reason).optional(),
  预决算差异原因: byCode(textFact).optional(),
  三公经费: z
    .strictObject({
      '因公出国（境）': z
        .strictObject({ 团组数: count.optional(), 人次: count.optional(), 内容: textFact.optional() })
        .optional(),
      公务接待: z
        .strictObject({ 团组数: count.optional(), 人次: count.optional(), 内容: textFact.optional() })
        .optional(),
      公务用车: z
        .strictObject({ 购置数: count.optional(), 保有量: count.optional(), 用途: textFact.optional() })
        .optional(),
      预决算差异原因: byTerm(threePublicItems, reason).optional(),
      变动原因: byTerm(threePublicItems, reason).optional(),
    })
    .optional(),
  机关运行经费: z
    .strictObject({ 支出: amount.optional(), 年初预算: amount.optional(), 原因: textFact.optional() })
    .optional(),
  会议: z.array(gathering).optional(),
  培训: z.array(gathering).optional(),
  节庆晚会论坛赛事: z.array(gathering).optional(),
  政府采购: byTerm(procurementKinds, procurement).optional(),
  国有资产: z
    .strictObject({
      车辆: byTerm(vehicleKinds, count).optional(),
      单价50万元以上通用设备: count.optional(),
      单价100万元以上专用设备: count.optional(),
    })
    .optional(),
  绩效自评结论: textFact.optional(),
  其他重要事项: z.array(textFact).optional(),
});
export type ExplanationsFile = z.output<typeof explanationsSchema>;

/** A reference (`同`) whose target states no reason. */
export interface DanglingReference {
  readonly name: TextFact;
  readonly known: readonly string[];
}

/** The explanations, amounts in yuan, references resolved; a dangling reference is reported, its reason absent. */
export function toExplanations(file: ExplanationsFile): {
  explanations: Explanations;
  dangling: readonly DanglingReference[];
} {
  const dangling: DanglingReference[] = [];
  const resolve = <K extends string>(terms: Readonly<Record<K, string>>, reasons: Partial<Record<K, Reason>> = {}) => {
    const known = keysOf(terms).filter((id) => reasons[id] !== undefined && 'text' in reasons[id]);
    const entries = keysOf(terms).map((id) => {
      const stated = reasons[id];
      if (stated === undefined || 'text' in stated) return [id, stated] as const;
      const target = known.find((one) => terms[one] === stated.同.text);
      if (target === undefined) dangling.push({ name: stated.同, known: known.map((one) => terms[one]) });
      const shared = target === undefined ? undefined : reasons[target];
      return [id, shared === undefined ? undefined : { ...shared, sameAs: stated.同.text }] as const;
    });
    return Object.fromEntries(entries.filter(([, one]) => one !== undefined)) as Partial<Record<K, TextFact>>;
  };
  const yuan = toYuan(file.金额单位);
  const operating = file.机关运行经费;
  const explanations: Explanations = {
    unit: unitOf(file.金额单位),
    changeReasons: resolve<YearComparison>(yearComparisons, file.变动原因),
    deviationReasons: file.预决算差异原因 ?? new Map<string, TextFact>(),
    threePublic: {
      ...optional('overseasGroups', file.三公经费?.['因公出国（境）']?.团组数),
      ...optional('overseasPersons', file.三公经费?.['因公出国（境）']?.人次),
      ...optional('overseasPurpose', file.三公经费?.['因公出国（境）']?.内容),
      ...optional('receptionGroups', file.三公经费?.公务接待?.团组数),
      ...optional('receptionPersons', file.三公经费?.公务接待?.人次),
      ...optional('receptionPurpose', file.三公经费?.公务接待?.内容),
      ...optional('vehiclesBought', file.三公经费?.公务用车?.购置数),
      ...optional('vehiclesKept', file.三公经费?.公务用车?.保有量),
      ...optional('vehiclePurpose', file.三公经费?.公务用车?.用途),
      deviationReasons: resolve<ThreePublicItem>(threePublicItems, file.三公经费?.预决算差异原因),
      changeReasons: resolve<ThreePublicItem>(threePublicItems, file.三公经费?.变动原因),
    },
    agencyOperating: {
      ...optional('final', inYuan(operating?.支出, yuan)),
      ...optional('openingBudget', inYuan(operating?.年初预算, yuan)),
      ...optional('reason', operating?.原因),
    },
    meetings: (file.会议 ?? []).map((one) => toGathering(one, yuan)),
    trainings: (file.培训 ?? []).map((one) => toGathering(one, yuan)),
    events: (file.节庆晚会论坛赛事 ?? []).map((one) => toGathering(one, yuan)),
    procurement: Object.fromEntries(
      keysOf(procurementKinds).map((kind) => {
        const stated = file.政府采购?.[kind];
        return [
          kind,
          {
            ...optional('total', inYuan(stated?.支出, yuan)),
            ...optional('toSmallAndMedium', inYuan(stated?.授予中小企业, yuan)),
            ...optional('toSmallAndMicro', inYuan(stated?.其中小微企业, yuan)),
          },
        ];
      }),
    ) as Record<ProcurementKind, Explanations['procurement'][ProcurementKind]>,
    assets: {
      vehicles: file.国有资产?.车辆 ?? {},
      ...optional('generalEquipment', file.国有资产?.单价50万元以上通用设备),
      ...optional('specialEquipment', file.国有资产?.单价100万元以上专用设备),
    },
    ...optional('evaluationConclusion', file.绩效自评结论),
    otherMatters: file.其他重要事项 ?? [],
  };
  return { explanations, dangling };
}

function toGathering(stated: z.output<typeof gathering>, yuan: (fact: NumberFact) => NumberFact): Gathering {
  return {
    cost: yuan(stated.金额),
    ...optional('purpose', stated.用途),
    ...optional('persons', stated.人数),
    ...optional('content', stated.内容),
    ...optional('effect', stated.成效),
  };
}

function inYuan(fact: NumberFact | undefined, yuan: (fact: NumberFact) => NumberFact): NumberFact | undefined {
  return fact === undefined ? undefined : yuan(fact);
}

/** An object with the key, or none when there is no value: absent facts have no key. */
function optional<K extends string, V>(key: K, value: V | undefined): { readonly [key in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [key in K]?: V });
}
