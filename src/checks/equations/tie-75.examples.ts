import type { RuleExamples } from '../example.ts';

const income = 'targets.yaml → 年度预算 → 按收入性质';
const special = 'targets.yaml → 区级专项资金 → 专项 → 科技服务专项 → 支出方向 → 科技服务 → 支出明细 → 活动组织 → 明细';

export const examples: RuleExamples = {
  code: 'TIE-75',
  right: [{ about: '两边相等，专项资金在项目支出之内', edits: {} }],
  wrong: [
    {
      about: '按收入性质的合计，不等于按支出性质的',
      edits: { [`${income} → 其他资金`]: '11' },
      found: [{ severity: 'warning', subject: '年度预算申请', actual: '年度预算申请 按支出性质合计 110万元' }],
    },
    {
      about: '以元为单位的，没有尾差',
      edits: { 'targets.yaml → 金额单位': '元', [`${income} → 一般公共预算拨款`]: '100.01' },
      found: [{ severity: 'warning', subject: '年度预算申请', actual: '年度预算申请 按支出性质合计 0.011万元' }],
    },
    {
      about: '专项资金超过项目支出',
      edits: { [`${special} → 讲座酬金 → 金额`]: '12.5' },
      found: [{ severity: 'warning', subject: '区级专项资金合计', actual: '区级专项资金 合计 20.5万元' }],
    },
    {
      about: '以万元为单位的，相差 0.01：尾差',
      edits: { [`${income} → 一般公共预算拨款`]: '100.01' },
      found: [{ severity: 'hint', subject: '年度预算申请', actual: '年度预算申请 按支出性质合计 110万元' }],
    },
  ],
};
