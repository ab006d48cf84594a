/** explanations.yaml: reasons, counts and other facts that no table holds. */
import { figureName, priorOf } from '../../model/figure-name.ts';
import type { FigureName, NamedThreePublicItem } from '../../model/figure-name.ts';
import { procurementKinds, threePublicItems, vehicleKinds, yearComparisons } from '../../model/terms.ts';
import type { YearComparison } from '../../model/terms.ts';
import type { Beside } from './fact-node.ts';
import { amount, count, reason, text, unit } from './scalars.ts';
import { byCode, group, list, terms } from './shapes.ts';

const reasonNote = '一句话写明原因，不写“主要原因是”；与另一处相同时从下拉框选“同：…”';

/** A reason for each term; each may say that another one serves too. */
function reasons<
  K extends string,
  const O extends { readonly as: string; readonly section?: string; readonly comment?: string },
>(list: Readonly<Record<K, string>>, label: (term: string) => string, beside: (id: K) => Beside, telling: O) {
  return terms(
    list,
    (id, term) =>
      reason({
        label: label(term),
        note: reasonNote,
        beside: beside(id),
        references: Object.values<string>(list).filter((other) => other !== term),
        inOneLine: true,
      }),
    telling,
  );
}

const sinceLastYear = (final: FigureName): Beside => ({ final, base: priorOf(final), rate: 'change' });

/** The figure that each comparison with last year is about. */
const comparedFigures: Readonly<Record<YearComparison, FigureName>> = {
  overall: figureName('incomeTotal'),
  fiscalOverall: figureName('incomeTotal', { fund: 'fiscal' }),
  generalExpenditure: figureName('expenditure', { fund: 'generalPublicBudget' }),
};

const spentOn = (item: NamedThreePublicItem) => figureName('threePublicFinal', { item });
const besideSpent = (item: NamedThreePublicItem): { readonly beside: Beside } => ({
  beside: { final: spentOn(item), rate: 'none' },
});

const groupsNote = '没有的填0；金额为0的，团组、批次和人次也是0';

const threePublic = group(
  {
    '因公出国（境）': group(
      {
        团组数: count({
          as: 'overseasGroups',
          label: '因公出国（境）团组数',
          note: groupsNote,
          ...besideSpent('overseasTravel'),
        }),
        人次: count({
          as: 'overseasPersons',
          label: '因公出国（境）人次',
          note: groupsNote,
          ...besideSpent('overseasTravel'),
        }),
        内容: text({
          as: 'overseasPurpose',
          label: '因公出国（境）的内容',
          note: '有支出的写明任务',
          ofOneYear: true,
          ...besideSpent('overseasTravel'),
        }),
      },
      { spread: true, inOneLine: true },
    ),
    公务接待: group(
      {
        团组数: count({
          as: 'receptionGroups',
          label: '公务接待批次（团组数）',
          note: groupsNote,
          ...besideSpent('officialReception'),
        }),
        人次: count({
          as: 'receptionPersons',
          label: '公务接待人次',
          note: groupsNote,
          ...besideSpent('officialReception'),
        }),
        内容: text({
          as: 'receptionPurpose',
          label: '公务接待的内容',
          note: '有支出的写明接待对象和事由',
          ofOneYear: true,
          ...besideSpent('officialReception'),
        }),
        外宾接待支出: amount({
          nonNegative: true,
          label: '其中外宾接待支出',
          note: '公务接待费中接待外宾的',
          figure: { name: figureName('foreignReception'), label: '外宾接待费' },
        }),
        外宾接待批次: count({
          label: '其中外宾接待批次',
          note: groupsNote,
          figure: { name: figureName('foreignReceptionGroups'), label: '外宾接待批次' },
        }),
        外宾接待人次: count({
          label: '其中外宾接待人次',
          note: groupsNote,
          figure: { name: figureName('foreignReceptionPersons'), label: '外宾接待人次' },
        }),
      },
      { spread: true, inOneLine: true },
    ),
    公务用车: group(
      {
        购置数: count({
          as: 'vehiclesBought',
          label: '公务用车购置数',
          note: '本年购置的辆数',
          ...besideSpent('vehiclePurchase'),
        }),
        保有量: count({
          as: 'vehiclesKept',
          label: '公务用车保有量',
          note: '年末实有的辆数',
          ...besideSpent('vehicleOperation'),
        }),
        用途: text({
          as: 'vehiclePurpose',
          label: '公务用车的用途',
          note: '有支出的写明',
          ...besideSpent('vehicleOperation'),
        }),
      },
      { spread: true, inOneLine: true },
    ),
    预决算差异原因: reasons(
      threePublicItems,
      (term) => `${term}决算数与预算数不同的原因`,
      (item) => ({ final: spentOn(item), base: figureName('threePublicBudget', { item }), rate: 'completion' }),
      { as: 'deviationReasons' },
    ),
    变动原因: reasons(
      threePublicItems,
      (term) => `${term}比上年增减的原因`,
      (item) => sinceLastYear(spentOn(item)),
      { as: 'changeReasons' },
    ),
  },
  { as: 'threePublic', section: '“三公”经费' },
);

/** 会议, 培训 and 节庆晚会论坛赛事 have the same facts. */
const gatherings = <const A extends string>(as: A, what: string, section: string, final?: FigureName) =>
  list(
    group(
      {
        金额: amount({
          as: 'cost',
          required: true,
          nonNegative: true,
          label: `第{place}项${what}的金额`,
          note: '每一项都要有金额',
        }),
        用途: text({ as: 'purpose', label: `第{place}项${what}的用途`, note: '如：开展中小企业人才培训' }),
        人数: count({ as: 'persons', label: `第{place}项${what}的人数`, note: '参加的人数' }),
        内容: text({ as: 'content', label: `第{place}项${what}的内容`, note: '主要内容', ofOneYear: true }),
        成效: text({ as: 'effect', label: `第{place}项${what}的成效`, note: '没有的填“无”', ofOneYear: true }),
      },
      { inOneLine: true },
    ),
    {
      as,
      section: `${section}（一项一组，空着的可以添加）`,
      totals: [
        { label: `${what}金额合计`, of: '金额', ...(final === undefined ? {} : { beside: { final, rate: 'none' } }) },
      ],
    },
  );

const operating = figureName('agencyOperating');
const operatingBudget = figureName('agencyOperatingBudget');

/** Contracts of all kinds together, where a unit doesn't tell them apart. */
const procurementTotals = group(
  {
    授予中小企业: amount({
      nonNegative: true,
      label: '政府采购授予中小企业合计',
      note: '不分货物、工程、服务的合同金额；上面分了的不填',
      figure: { name: figureName('toSmallAndMedium'), isTotal: true },
    }),
    其中小微企业: amount({
      nonNegative: true,
      label: '政府采购其中小微企业合计',
      note: '不分货物、工程、服务的合同金额；上面分了的不填',
      figure: { name: figureName('toSmallAndMicro'), isTotal: true },
    }),
  },
  { inOneLine: true },
);

/** What of the procurement was reserved for enterprises of a size. */
const reserved = group(
  {
    中小企业: amount({
      nonNegative: true,
      label: '预留中小企业采购份额',
      note: '专门面向中小企业的采购金额；没有的填“无”',
      figure: { name: figureName('reservedForSmallAndMedium') },
    }),
    小微企业: amount({
      nonNegative: true,
      label: '其中预留小微企业采购份额',
      note: '没有的填“无”',
      figure: { name: figureName('reservedForSmallAndMicro') },
    }),
  },
  { inOneLine: true },
);

export const explanations = group(
  {
    金额单位: unit('机关运行经费、会议培训、政府采购的金额单位'),
    变动原因: reasons(
      yearComparisons,
      (term) => `${term}比上年增减的原因`,
      (id) => sinceLastYear(comparedFigures[id]),
      {
        as: 'changeReasons',
        section: '变动原因（与上年相比）',
        comment: '与上年相比增减的原因；几处原因相同时写“同: 另一处”',
      },
    ),
    预决算差异原因: byCode(
      'functional',
      reason({
        label: '{code}决算数与年初预算数不同的原因',
        note: '一句话写明原因；决算数等于预算数的不写',
        references: [],
        beside: (code) => ({
          final: figureName('expenditure', { fund: 'generalPublicBudget', code }),
          base: figureName('openingBudget', { code }),
          rate: 'completion',
        }),
      }),
      {
        as: 'deviationReasons',
        section: '预决算差异原因（一般公共预算财政拨款支出，按项级科目）',
        comment: '决算数与年初预算数不同的原因，按功能分类项级科目',
      },
    ),
    三公经费: threePublic,
    机关运行经费: group(
      {
        支出: amount({
          as: 'final',
          nonNegative: true,
          label: '机关运行经费支出',
          note: '行政单位和参公单位不填时取06表的公用经费；事业单位没有的填0',
          figure: { name: operating, label: '机关运行经费' },
        }),
        年初预算: amount({
          as: 'openingBudget',
          nonNegative: true,
          label: '机关运行经费年初预算',
          note: '没有的填0',
          figure: { name: operatingBudget, label: '机关运行经费年初预算' },
        }),
        上年支出: amount({
          nonNegative: true,
          label: '机关运行经费上年支出',
          note: '上年决算数；没有的填“无”',
          figure: { name: priorOf(operating), label: '上年机关运行经费' },
        }),
        原因: reason({
          as: 'reason',
          label: '机关运行经费比年初预算增减的原因',
          note: '一句话',
          references: [],
          beside: { final: operating, base: operatingBudget, rate: 'change' },
        }),
      },
      { as: 'agencyOperating', section: '机关运行经费', inOneLine: true },
    ),
    会议: gatherings('meetings', '会议', '会议', figureName('economic', { code: '30215' })),
    培训: gatherings('trainings', '培训', '培训', figureName('economic', { code: '30216' })),
    节庆晚会论坛赛事: gatherings('events', '活动', '节庆、晚会、论坛、赛事'),
    政府采购: terms(
      procurementKinds,
      (_, kind) =>
        group(
          {
            支出: amount({ as: 'total', nonNegative: true, label: `政府采购${kind}支出`, note: '政府采购支出' }),
            授予中小企业: amount({
              as: 'toSmallAndMedium',
              nonNegative: true,
              label: `政府采购${kind}授予中小企业`,
              note: '其中授予中小企业的合同金额',
            }),
            其中小微企业: amount({
              as: 'toSmallAndMicro',
              nonNegative: true,
              label: `政府采购${kind}其中小微企业`,
              note: '授予中小企业的合同中，授予小微企业的金额',
            }),
          },
          { inOneLine: true },
        ),
      {
        as: 'procurement',
        section: '政府采购',
        totals: [{ label: '政府采购支出合计', of: '支出' }],
        also: { 合计: procurementTotals, 预留份额: reserved },
      },
    ),
    国有资产: group(
      {
        车辆: terms(vehicleKinds, (_, kind) => count({ label: kind, note: '年末辆数' }), {
          as: 'vehicles',
          inOneLine: true,
        }),
        单价50万元以上通用设备: count({
          as: 'generalEquipment',
          label: '单价50万元以上通用设备',
          note: '年末台（套）数',
        }),
        单价100万元以上专用设备: count({
          as: 'specialEquipment',
          label: '单价100万元以上专用设备',
          note: '年末台（套）数',
        }),
        单价100万元以上设备: count({
          label: '单价100万元以上设备（不含车辆）',
          note: '2023年度起的报告；年末台（套）数',
          figure: { name: figureName('largeEquipment'), label: '单位价值100万元以上设备（不含车辆）' },
        }),
      },
      { as: 'assets', section: '国有资产（年末数）', totals: [{ label: '车辆合计', of: '用车' }] },
    ),
    绩效自评结论: text({
      as: 'evaluationConclusion',
      label: '绩效自评结论',
      note: '一两句话，与自评表相称',
      ofOneYear: true,
      section: '绩效和其他',
    }),
    其他重要事项: list(text({ label: '其他重要事项第{place}项', note: '没有的填“无”' }), { as: 'otherMatters' }),
  },
  {},
);
