/** Facts of explanations.yaml. */
import { procurementKinds, threePublicItems, vehicleKinds, yearComparisons } from '../../model/terms.ts';
import { item, place } from './fact-pattern.ts';
import type { FactPattern } from './fact-pattern.ts';

const comparisons = Object.values(yearComparisons);
const threePublic = Object.values(threePublicItems);

const text = { file: 'explanations', kind: 'text' } as const;
const count = { file: 'explanations', kind: 'count' } as const;
const amount = { file: 'explanations', kind: 'amount', nonNegative: true } as const;

const reasonNote = '一句话写明原因，不写“主要原因是”；与另一处相同时从下拉框选“同：…”';

const reason = (path: readonly string[], label: string, term: string, terms: readonly string[]): FactPattern => ({
  file: 'explanations',
  kind: 'reason',
  path: [...path, term],
  label,
  note: reasonNote,
  references: terms.filter((other) => other !== term),
});

export const unitPattern: FactPattern = {
  file: 'explanations',
  kind: 'unit',
  path: ['金额单位'],
  label: '机关运行经费、会议培训、政府采购的金额单位',
  note: '万元 或 元',
};

export const changeReasonPatterns = comparisons.map((term) =>
  reason(['变动原因'], `${term}比上年增减的原因`, term, comparisons),
);

export const deviationReasonPattern: FactPattern = {
  ...text,
  path: ['预决算差异原因', item],
  label: '{code}决算数与年初预算数不同的原因',
  note: '一句话写明原因；决算数等于预算数的不写',
};

const groupsNote = '没有的填0；金额为0的，团组、批次和人次也是0';

export const threePublicPatterns: readonly FactPattern[] = [
  { ...count, path: ['三公经费', '因公出国（境）', '团组数'], label: '因公出国（境）团组数', note: groupsNote },
  { ...count, path: ['三公经费', '因公出国（境）', '人次'], label: '因公出国（境）人次', note: groupsNote },
  { ...text, path: ['三公经费', '因公出国（境）', '内容'], label: '因公出国（境）的内容', note: '有支出的写明任务' },
  { ...count, path: ['三公经费', '公务接待', '团组数'], label: '公务接待批次（团组数）', note: groupsNote },
  { ...count, path: ['三公经费', '公务接待', '人次'], label: '公务接待人次', note: groupsNote },
  { ...text, path: ['三公经费', '公务接待', '内容'], label: '公务接待的内容', note: '有支出的写明接待对象和事由' },
  { ...count, path: ['三公经费', '公务用车', '购置数'], label: '公务用车购置数', note: '本年购置的辆数' },
  { ...count, path: ['三公经费', '公务用车', '保有量'], label: '公务用车保有量', note: '年末实有的辆数' },
  { ...text, path: ['三公经费', '公务用车', '用途'], label: '公务用车的用途', note: '有支出的写明' },
  ...threePublic.map((term) =>
    reason(['三公经费', '预决算差异原因'], `${term}决算数与预算数不同的原因`, term, threePublic),
  ),
  ...threePublic.map((term) => reason(['三公经费', '变动原因'], `${term}比上年增减的原因`, term, threePublic)),
];

export const agencyOperatingPatterns: readonly FactPattern[] = [
  {
    ...amount,
    path: ['机关运行经费', '支出'],
    label: '机关运行经费支出',
    note: '行政单位和参公单位不填时取06表的公用经费；事业单位没有的填0',
  },
  { ...amount, path: ['机关运行经费', '年初预算'], label: '机关运行经费年初预算', note: '没有的填0' },
  { ...text, path: ['机关运行经费', '原因'], label: '机关运行经费比年初预算增减的原因', note: '一句话' },
];

/** 会议, 培训 and 节庆晚会论坛赛事 have the same rows. */
export const gatheringLists = { 会议: '会议', 培训: '培训', 节庆晚会论坛赛事: '活动' } as const;
export type GatheringList = keyof typeof gatheringLists;

export function gatheringPatterns(list: GatheringList): readonly FactPattern[] {
  const what = gatheringLists[list];
  const label = (part: string) => `第{place}项${what}的${part}`;
  return [
    { ...amount, path: [list, place, '金额'], label: label('金额'), note: '每一项都要有金额' },
    { ...text, path: [list, place, '用途'], label: label('用途'), note: '如：开展中小企业人才培训' },
    { ...count, path: [list, place, '人数'], label: label('人数'), note: '参加的人数' },
    { ...text, path: [list, place, '内容'], label: label('内容'), note: '主要内容' },
    { ...text, path: [list, place, '成效'], label: label('成效'), note: '没有的不写' },
  ];
}

const procurementNotes = {
  支出: '政府采购支出',
  授予中小企业: '其中授予中小企业的合同金额',
  其中小微企业: '授予中小企业的合同中，授予小微企业的金额',
} as const;

export const procurementPatterns: readonly FactPattern[] = Object.entries(procurementNotes).flatMap(([part, note]) =>
  Object.values(procurementKinds).map((kind) => ({
    ...amount,
    path: ['政府采购', kind, part],
    label: `政府采购${kind}${part}`,
    note,
  })),
);

export const assetPatterns: readonly FactPattern[] = [
  ...Object.values(vehicleKinds).map((kind) => ({
    ...count,
    path: ['国有资产', '车辆', kind],
    label: kind,
    note: '年末辆数',
  })),
  {
    ...count,
    path: ['国有资产', '单价50万元以上通用设备'],
    label: '单价50万元以上通用设备',
    note: '年末台（套）数',
  },
  {
    ...count,
    path: ['国有资产', '单价100万元以上专用设备'],
    label: '单价100万元以上专用设备',
    note: '年末台（套）数',
  },
];

export const conclusionPattern: FactPattern = {
  ...text,
  path: ['绩效自评结论'],
  label: '绩效自评结论',
  note: '一两句话，与自评表相称',
};

export const otherMatterPattern: FactPattern = {
  ...text,
  path: ['其他重要事项', place],
  label: '其他重要事项第{place}项',
  note: '没有的不填',
};
