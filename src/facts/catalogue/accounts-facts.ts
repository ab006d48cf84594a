/** accounts.yaml: the leaf amounts of the nine tables, or last year's totals alone. */
import { figureName } from '../../model/figure-name.ts';
import { expenditureKinds, fundSources, incomeSources, threePublicItems, yearComparisons } from '../../model/terms.ts';
import { totalKey } from './fact-node.ts';
import { amount, unit } from './scalars.ts';
import { byCode, byFigure, group, terms } from './shapes.ts';

const { nonAppropriation: _, ...fiscalSources } = fundSources;
const openingKinds = { basic: expenditureKinds.basic, project: expenditureKinds.project } as const;

const spentNote = '03表的数等于05、08、09表的数加非财政拨款安排的数';
const inTableNote = '改表中的数；填0表示没有发生，空着表示没有填写';

const threePublic = <const A extends string>(as: A, side: string) =>
  terms(threePublicItems, (_, item) => amount({ label: `“三公”经费${side} ${item}`, note: inTableNote }), {
    as,
    inOneLine: true,
  });

/** What of the “三公” expenses each appropriation paid. */
const threePublicByFund = terms(
  fiscalSources,
  (fund, source) =>
    terms(
      threePublicItems,
      (item, name) =>
        amount({
          label: `“三公”经费决算数 ${source} ${name}`,
          note: '“三公”经费由几种财政拨款安排的才填',
          figure: { name: figureName('threePublicFinal', { fund, item }) },
        }),
      { inOneLine: true },
    ),
  { as: 'threePublicByFund', section: '“三公”经费决算数（按资金来源）' },
);

/** Balances of each fund by item, `合计` beside them or in their place. */
const balances = <const A extends string>(
  as: A,
  when: string,
  telling: { readonly note: string; readonly comment: string; readonly fromLastYear?: true },
) => {
  const { comment, ...said } = telling;
  return terms(
    fundSources,
    (_fund, fund) =>
      byCode('functional', amount({ label: `{code} ${fund}${when}结转和结余`, ...said }), { orTotal: true }),
    { as, comment, orTotal: true },
  );
};

export const accounts = group(
  {
    金额单位: unit('各表和年初预算、年初结转和结余的金额单位'),
    收入: byCode(
      'functional',
      terms(incomeSources, (_, source) => amount({ label: `{code} ${source}`, note: '表中没有单列的收入' }), {
        inOneLine: true,
      }),
      { as: 'income', comment: '收入：按功能分类项级科目和收入来源' },
    ),
    支出: terms(
      fundSources,
      (_, fund) =>
        byCode(
          'functional',
          terms(expenditureKinds, (_kind, kind) => amount({ label: `{code} ${fund}${kind}`, note: spentNote }), {
            inOneLine: true,
          }),
          {},
        ),
      { as: 'expenditure', comment: '支出：按资金来源、功能分类项级科目和支出性质' },
    ),
    年初预算: byCode(
      'functional',
      terms(
        { ...openingKinds, total: totalKey },
        (_kind, kind) =>
          amount({
            label: `{code} ${kind === totalKey ? '' : kind}年初预算`,
            note: '一般公共预算财政拨款的年初预算数；年初没有安排的填0',
          }),
        { inOneLine: true, orTotal: true },
      ),
      { as: 'openingBudget', comment: '一般公共预算财政拨款支出的年初预算' },
    ),
    全年预算: byCode(
      'functional',
      terms(
        openingKinds,
        (kind, name) =>
          amount({
            label: `{code} ${name}全年预算`,
            note: '调整后的预算数；表中要印全年预算的才填',
            figure: { name: (code) => figureName('adjustedBudget', { code, kind }) },
          }),
        { inOneLine: true },
      ),
      {
        as: 'adjustedBudget',
        comment: '一般公共预算财政拨款支出的全年预算（调整后）',
        section: '全年预算（按项级科目）',
      },
    ),
    经济分类: byCode('economic', amount({ label: '{code}', note: '06表中没有单列的经济科目' }), {
      as: 'economic',
      comment: '一般公共预算财政拨款基本支出，按经济分类款级科目',
    }),
    核定合计: byFigure(
      amount({ note: '批复文件直接给出的数；表中有此格的，改表中的数' }),
      /^(收入\/[^/]+|支出\/[^/]+\/[^/]+|经济分类)$/,
      {
        as: 'statedTotals',
        comment: '批复的表中直接给出的数；与各项相加有尾差时以此为准，以上各级合计由它计算。',
      },
    ),
    三公经费: group(
      {
        预算数: threePublic('threePublicBudget', '预算数'),
        决算数: threePublic('threePublicFinal', '决算数'),
        按资金来源: threePublicByFund,
      },
      { spread: true },
    ),
    年初结转和结余: balances('openingBalance', '年初', {
      note: '上年末转入本年的数，分得出科目的按项级科目',
      comment: '年初结转和结余：按资金来源，分得出科目的按功能分类项级科目',
      fromLastYear: true,
    }),
    年末结转和结余: balances('closingBalance', '年末', {
      note: '批复的决算表中的余额；没有的填0',
      comment: '年末结转和结余：批复的决算表中各项资金的余额；都没有的写“无”',
    }),
    使用非财政拨款结余: amount({ as: 'useOfNonAppropriationSurplus', label: '使用非财政拨款结余', note: inTableNote }),
    使用专用结余: amount({
      label: '其中使用专用结余',
      section: '专用结余',
      note: '使用非财政拨款结余中的专用结余；没有的填“无”',
      figure: { name: figureName('useOfEarmarkedSurplus') },
    }),
    结余分配: amount({ as: 'distributionOfSurplus', label: '结余分配', note: inTableNote }),
  },
  {},
);

/** Of a year that is only compared with. */
export const comparisonAccounts = group(
  {
    金额单位: unit('比较数的金额单位'),
    比较数: group(
      {
        ...terms(yearComparisons, (_, comparison) => amount({ label: `上年${comparison}` }), {}).fields,
        三公经费: terms(
          { ...threePublicItems, vehicles: '公务用车购置及运行维护费' },
          (_item, item) => amount({ label: `上年${item}` }),
          { as: 'threePublic' },
        ),
      },
      { required: true },
    ),
  },
  {},
);
