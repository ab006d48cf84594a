import type { RuleExamples } from '../example.ts';

export const examples: RuleExamples = {
  code: 'TIE-71',
  right: [{ about: '得分等于分值', edits: {} }],
  wrong: [
    {
      about: '得分大于分值',
      edits: {
        'scorecards/1-overall.yaml → 绩效指标 → 产出指标 → 二级指标 → 成本指标 → 三级指标 → 不超过预算 → 得分': '20.5',
      },
      found: [{ severity: 'warning', subject: '1-overall 不超过预算', actual: '得分 20.5' }],
    },
  ],
};
