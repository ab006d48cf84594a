import type { RuleExamples } from '../example.ts';

export const examples: RuleExamples = {
  code: 'BUDGET-ADJUSTED',
  right: [{ about: '决算数与年初预算数相近', edits: { 'accounts.yaml → 年初预算 → 2010301 → 项目支出': '0' } }],
  wrong: [
    {
      about: '决算数是年初预算数的两倍',
      edits: {
        'accounts.yaml → 年初预算 → 2010301 → 基本支出': '50',
        'accounts.yaml → 年初预算 → 2010301 → 项目支出': '0',
      },
      found: [
        { severity: 'warning', subject: '一般公共预算财政拨款支出', actual: '决算数 100万元，为年初预算的 200%' },
        { severity: 'hint', subject: '项级科目 1 个', actual: '完成年初预算：2010301 行政运行 200%' },
      ],
    },
  ],
};
