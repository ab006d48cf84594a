import type { RuleExamples } from '../example.ts';

const deadline = 'targets.yaml → 年度绩效指标 → 产出指标 → 二级指标 → 时效指标 → 三级指标 → 完成时间 → 指标值';

export const examples: RuleExamples = {
  code: 'TARGET-YEAR',
  right: [{ about: '日期在本年度', edits: { [deadline]: '2022年底前' } }],
  wrong: [
    {
      about: '留着上年的日期',
      edits: { [deadline]: '2021年12月31日前' },
      found: [{ severity: 'warning', subject: '完成时间', actual: '2021年12月31日前' }],
    },
  ],
};
