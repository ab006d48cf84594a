import type { RuleExamples } from '../example.ts';

export const examples: RuleExamples = {
  code: 'TIE-27',
  right: [
    {
      about: '经营支出由非财政拨款安排',
      edits: {
        'accounts.yaml → 支出 → 非财政拨款 → 2299999 → 基本支出': null,
        'accounts.yaml → 支出 → 非财政拨款 → 2299999 → 经营支出': '10',
      },
    },
  ],
  wrong: [
    {
      about: '经营支出由一般公共预算安排',
      edits: {
        'accounts.yaml → 支出 → 一般公共预算财政拨款 → 2010301 → 项目支出': null,
        'accounts.yaml → 支出 → 一般公共预算财政拨款 → 2010301 → 经营支出': '20',
      },
      found: [
        {
          severity: 'error',
          subject: '一般公共预算财政拨款支出 2010301 行政运行',
          actual: '一般公共预算财政拨款支出 2010301 行政运行 100万元',
        },
      ],
    },
  ],
};
