/** Facts of accounts.yaml that the tables don't show, or not in each case. */
import { expenditureKinds, fundSources, incomeSources, threePublicItems } from '../../model/terms.ts';
import { economicItem, item, total } from './fact-pattern.ts';
import type { FactPattern } from './fact-pattern.ts';

const funds = Object.values(fundSources);
const kinds = Object.values(expenditureKinds);
const sources = Object.values(incomeSources);

const amount = { file: 'accounts', kind: 'amount' } as const;

export const tableUnitPattern: FactPattern = {
  file: 'accounts',
  kind: 'unit',
  path: ['金额单位'],
  label: '各表和年初预算、年初结转和结余的金额单位',
  note: '与各表右上角一致，在这里不能改',
};

export const openingBudgetPatterns: readonly FactPattern[] = [expenditureKinds.basic, expenditureKinds.project].map(
  (kind) => ({
    ...amount,
    path: ['年初预算', item, kind],
    label: `{code} ${kind}年初预算`,
    note: '一般公共预算财政拨款的年初预算数；年初没有安排的填0',
  }),
);

export const openingBalancePatterns: readonly FactPattern[] = funds.map((fund) => ({
  ...amount,
  path: ['年初结转和结余', fund, item],
  label: `{code} ${fund}年初结转和结余`,
  note: '上年末转入本年的数，按项级科目',
}));

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

export const statedTotalPatterns: readonly FactPattern[] = [
  ...sources.map((source): FactPattern => ({
    ...amount,
    path: ['核定合计', '收入', total, source],
    label: `{code} ${source}（核定合计）`,
    note: statedNote,
  })),
  ...funds.flatMap((fund) =>
    kinds.map((kind): FactPattern => ({
      ...amount,
      path: ['核定合计', '支出', fund, total, kind],
      label: `{code} ${fund}${kind}（核定合计）`,
      note: statedNote,
    })),
  ),
  { ...amount, path: ['核定合计', '经济分类', total], label: '{code}（核定合计）', note: statedNote },
  ...['人员经费', '公用经费'].map((part): FactPattern => ({
    ...amount,
    path: ['核定合计', part],
    label: `${part}（核定合计）`,
    note: statedNote,
  })),
];
