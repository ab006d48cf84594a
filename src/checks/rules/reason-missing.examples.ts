import type { RuleExamples } from '../example.ts';

export const examples: RuleExamples = {
  code: 'REASON-MISSING',
  right: [
    { about: '没有增减，也没有写原因', edits: {} },
    {
      about: '有增减，写了原因',
      edits: {
        'accounts.yaml → 三公经费 → 预算数 → 公务接待费': '2',
        'explanations.yaml → 三公经费 → 预决算差异原因 → 公务接待费': '来访减少',
      },
    },
  ],
  wrong: [
    {
      about: '决算与预算、本年与上年都有增减，没有写原因',
      edits: {
        '2021/accounts.yaml → 收入 → 2299999 → 其他收入': '30',
        'accounts.yaml → 三公经费 → 预算数 → 公务接待费': '2.005',
      },
      found: [
        { severity: 'warning', subject: '收支总计比上年增减', actual: '没有原因，报告中这句话到此为止' },
        { severity: 'warning', subject: '公务接待费决算数与预算数之差', actual: '没有原因，报告中这句话到此为止' },
      ],
    },
  ],
};
