import type { RuleExamples } from '../example.ts';

export const examples: RuleExamples = {
  code: 'TIE-70',
  right: [{ about: '各指标90分，预算执行10分', edits: {} }],
  wrong: [
    {
      about: '各指标加起来100分，连预算执行110分',
      edits: {
        'scorecards/2-project.yaml → 绩效指标 → 产出指标 → 二级指标 → 数量指标 → 三级指标 → 服务企业 → 分值': '60',
        'scorecards/2-project.yaml → 绩效指标 → 产出指标 → 二级指标 → 数量指标 → 三级指标 → 服务企业 → 得分': '59',
      },
      found: [{ severity: 'warning', subject: '2-project 分值', actual: '110分' }],
    },
  ],
};
