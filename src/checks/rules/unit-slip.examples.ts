import type { RuleExamples } from '../example.ts';

export const examples: RuleExamples = {
  code: 'UNIT-SLIP',
  right: [
    { about: '与上年、与预算、与同表其他数相近', edits: {} },
    { about: '一个数很大，但不是一万倍', edits: { 'accounts.yaml → 经济分类 → 30101': '3000' } },
  ],
  wrong: [
    {
      about: '上年按元填了',
      edits: {
        '2021/accounts.yaml → 金额单位': '元',
        '2021/accounts.yaml → 收入 → 2010301 → 一般公共预算财政拨款收入': '100',
      },
      found: [{ severity: 'warning', subject: '收入合计', actual: '110万元' }],
    },
    {
      about: '一个数按元填了',
      edits: { 'accounts.yaml → 经济分类 → 30202': '3', 'accounts.yaml → 经济分类 → 30201': '170000' },
      found: [{ severity: 'warning', subject: '基本支出 30201 办公费', actual: '170000万元' }],
    },
    {
      about: '年初预算按元填了',
      edits: { 'accounts.yaml → 年初预算 → 2010301 → 基本支出': '800000' },
      found: [{ severity: 'warning', subject: '一般公共预算财政拨款支出 2010301 行政运行 基本支出', actual: '80万元' }],
    },
  ],
};
