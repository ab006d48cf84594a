import type { RuleExamples } from '../example.ts';

export const examples: RuleExamples = {
  code: 'FORM-01',
  right: [{ about: '各类都是表上有的', edits: {} }],
  wrong: [
    {
      about: '表上没有的类有支出',
      edits: {
        'accounts.yaml → 支出 → 非财政拨款 → 2299999': null,
        'accounts.yaml → 支出 → 非财政拨款 → 2300201 → 基本支出': '10',
      },
      found: [{ severity: 'error', subject: '功能分类 230', actual: '230 转移性支出 10万元' }],
    },
  ],
};
