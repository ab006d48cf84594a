import type { EconomicColumns } from '../tables/table-06-basic-expenditure.ts';
import { targetRules, wordingRules } from '../../checks/registry.ts';
import type { GroupWeights } from '../../checks/rules/group-weights.ts';
import type { ScorecardPlaces } from '../../model/performance-targets.ts';
import type { TargetForms } from '../edition.ts';

/** Functional classes on tables 01 and 04, in the order of the form. */
export const functionalClasses: readonly string[] =
  '201 202 203 204 205 206 207 208 210 211 212 213 214 215 216 217 219 220 221 222 223 224 229 231 232 234'.split(' ');

/** Economic items on table 06, by column of the form. */
export const economicColumns: EconomicColumns = [
  codes('301 01 02 03 06 07 08 09 10 11 12 13 14 99', '303 01 02 03 04 05 06 07 08 09 10 11 99'),
  codes('302 01 02 03 04 05 06 07 08 09 11 12 13 14 15 16 17 18 24 25 26 27 28 29 31 39 40 99'),
  codes('307 01 02', '310 01 02 03 05 06 07 08 09 10 11 12 13 19 21 22 99', '399 06 07 08 99'),
];

/** `301 01 02` stands for the class 301 and its items 30101 and 30102. */
function codes(...classes: readonly string[]): readonly string[] {
  return classes.flatMap((line) => {
    const [classCode = '', ...items] = line.split(' ');
    return [classCode, ...items.map((item) => classCode + item)];
  });
}

export const targetForms: TargetForms = {
  titles: {
    department: (year) => `${String(year)}年部门整体支出绩效目标表`,
    summary: (year) => `${String(year)}年区级专项资金绩效目标汇总表`,
    direction: (year) => `${String(year)}年区级专项资金支出方向绩效目标表`,
  },
  summaryRows: 10,
  signatures: ['单位负责人签字：', `填表人：${'　'.repeat(18)}联系电话：`],
  rules: targetRules,
  reportRules: wordingRules,
};

export const scorecardPlaces: ScorecardPlaces = {
  社会公众及服务对象满意度指标: { group: '满意度指标', subgroup: '服务对象满意度指标' },
};

/** Points of each level-1 group on a scorecard; the execution of the budget has the other ten. */
export const scorecardGroupWeights: GroupWeights = { 产出指标: 50, 效益指标: 30, 满意度指标: 10 };
