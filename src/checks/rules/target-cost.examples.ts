import type { RuleExamples } from '../example.ts';

const overall = 'targets.yaml → 年度绩效指标 → 产出指标 → 二级指标 → 成本指标 → 三级指标 → 不超过预算 → 指标值';
const direction =
  'targets.yaml → 区级专项资金 → 专项 → 科技服务专项 → 支出方向 → 科技服务 → 年度绩效指标 → 产出指标 → 二级指标 → 成本指标 → 三级指标 → 控制成本 → 指标值';

export const examples: RuleExamples = {
  code: 'TARGET-COST',
  right: [
    { about: '上限就是资金总额、项目金额', edits: { [overall]: '≤110万元', [direction]: '不超过20万元' } },
    { about: '写成“≤资金总额”“≤项目金额”', edits: {} },
  ],
  wrong: [
    {
      about: '上限是另一个数',
      edits: { [overall]: '≤135.5万元' },
      found: [{ severity: 'warning', subject: '不超过预算', actual: '指标值 ≤135.5万元' }],
    },
    {
      about: '支出方向的上限是另一个数',
      edits: { [direction]: '≤7万元' },
      found: [{ severity: 'warning', subject: '控制成本', actual: '指标值 ≤7万元' }],
    },
  ],
};
