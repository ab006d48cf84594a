/** What the performance forms of Zhuzhou fix: titles, places of indicators, weights. */
import { targetRules } from '../../checks/registry.ts';
import type { GroupWeights } from '../../checks/rules/group-weights.ts';
import type { ScorecardPlaces } from '../../model/performance-targets.ts';
import type { TargetForms } from '../target-forms.ts';

export const targetForms: TargetForms = {
  titles: {
    department: (year) => `${String(year)}年部门整体支出绩效目标表`,
    summary: (year) => `${String(year)}年区级专项资金绩效目标汇总表`,
    direction: (year) => `${String(year)}年区级专项资金支出方向绩效目标表`,
  },
  summaryRows: 10,
  signatures: ['单位负责人签字：', `填表人：${'　'.repeat(18)}联系电话：`],
  rules: targetRules,
};

export const scorecardPlaces: ScorecardPlaces = {
  社会公众及服务对象满意度指标: { group: '满意度指标', subgroup: '服务对象满意度指标' },
};

/** Points of each level-1 group on a scorecard; the execution of the budget has the other ten. */
export const scorecardGroupWeights: GroupWeights = { 产出指标: 50, 效益指标: 30, 满意度指标: 10 };
