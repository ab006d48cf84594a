import type { RuleExamples } from '../example.ts';

export const examples: RuleExamples = {
  code: 'SCORE-COST',
  right: [
    { about: '上限就是全年预算数', edits: {} },
    {
      about: '上限换一种写法，数相同',
      edits: {
        'scorecards/1-overall.yaml → 绩效指标 → 产出指标 → 二级指标 → 成本指标 → 三级指标 → 不超过预算 → 年度指标值':
          '≦ 110.00 万元',
      },
    },
  ],
  wrong: [
    {
      about: '上限是另一个数',
      edits: {
        'scorecards/1-overall.yaml → 绩效指标 → 产出指标 → 二级指标 → 成本指标 → 三级指标 → 不超过预算 → 年度指标值':
          '≤100万元',
      },
      found: [{ severity: 'warning', subject: '1-overall 不超过预算', actual: '指标值 ≤100万元' }],
    },
  ],
};
