/** Facts of accounts.yaml that the tables don't show, or not in each case. */
import { expenditureKinds, fundSources, incomeSources, threePublicItems } from '../../model/terms.ts';
import { economicItem, item, total } from './fact-pattern.ts';
import type { FactPattern } from './fact-pattern.ts';

const funds = Object.values(fundSources);
const kinds = Object.values(expenditureKinds);
const sources = Object.values(incomeSources);
const whole = '合计';

const amount = { file: 'accounts', kind: 'amount' } as const;

export const tableUnitPattern: FactPattern = {
  file: 'accounts',
  kind: 'unit',
  path: ['金额单位'],
  label: '各表和年初预算、年初结转和结余的金额单位',
  note: '与各表右上角一致，在这里不能改',
};

export const openingBudgetPatterns: readonly FactPattern[] = [
  expenditureKinds.basic,
  expenditureKinds.project,
  whole,
].map((kind) => ({
  ...amount,
  path: ['年初预算', total, kind],
  label: `{code} ${kind === whole ? '' : kind}年初预算`,
  note: '一般公共预算财政拨款的年初预算数；年初没有安排的填0',
}));

export const openingBalancePatterns: readonly FactPattern[] = funds.flatMap((fund) =>
  [[item], []].map((code) => ({
    ...amount,
    path: ['年初结转和结余', fund, ...code],
    label: `{code} ${fund}年初结转和结余`,
    note: '上年末转入本年的数，分得出科目的按项级科目',
  })),
);

export const closingBalancePatterns: readonly FactPattern[] = funds.flatMap((fund) =>
  [[], [item]].map((code) => ({
    ...amount,
    path: ['年末结转和结余', fund, ...code],
    label: `{code} ${fund}年末结转和结余`,
    note: '批复的决算表中的余额；没有的填0',
  })),
);

export const itemPatterns: readonly FactPattern[] = [
  ...funds.flatMap((fund) =>
    kinds.map((kind): FactPattern => ({
      ...amount,
      path: ['支出', fund, item, kind],
      label: `{code} ${fund}${kind}`,
      note: '03表的数等于05、08、09表的数加非财政拨款安排的数',
    })),
  ),
  ...sources.map((source): FactPattern => ({
    ...amount,
    path: ['收入', item, source],
    label: `{code} ${source}`,
    note: '表中没有单列的收入',
  })),
  { ...amount, path: ['经济分类', economicItem], label: '{code}', note: '06表中没有单列的经济科目' },
];

const inTableNote = '改表中的数；填0表示没有发生，空着表示没有填写';

export const singlePatterns: readonly FactPattern[] = [
  ...['预算数', '决算数'].flatMap((side) =>
    Object.values(threePublicItems).map((name): FactPattern => ({
      ...amount,
      path: ['三公经费', side, name],
      label: `“三公”经费${side} ${name}`,
      note: inTableNote,
    })),
  ),
  ...['使用非财政拨款结余', '结余分配'].map((name): FactPattern => ({
    ...amount,
    path: [name],
    label: name,
    note: inTableNote,
  })),
];

const statedNote = '批复文件直接给出的合计；表中有此格的，改表中的数';

/** Figures of the tables that have no parts by which they could be told apart. */
const stated = [
  '人员经费',
  '公用经费',
  '收入总计',
  '收入总计/财政拨款',
  '支出总计',
  '支出总计/财政拨款',
  '三公预算',
  '三公决算',
];

export const statedTotalPatterns: readonly FactPattern[] = [
  ...[...sources, whole].map((source): FactPattern => ({
    ...amount,
    path: ['核定合计', '收入', total, source],
    label: `{code} ${source}（核定合计）`,
    note: statedNote,
  })),
  ...[...funds, '财政拨款', whole].flatMap((fund) =>
    [...kinds, whole].map((kind): FactPattern => ({
      ...amount,
      path: ['核定合计', '支出', fund, total, kind],
      label: `{code} ${fund}${kind}（核定合计）`,
      note: statedNote,
    })),
  ),
  { ...amount, path: ['核定合计', '经济分类', total], label: '{code}（核定合计）', note: statedNote },
  ...stated.map((part): FactPattern => ({
    ...amount,
    path: ['核定合计', ...part.split('/')],
    label: `${part}（核定合计）`,
    note: statedNote,
  })),
];
