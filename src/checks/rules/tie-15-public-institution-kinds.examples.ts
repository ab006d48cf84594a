import type { RuleExamples } from '../example.ts';

export const examples: RuleExamples = {
  code: 'TIE-15',
  right: [
    {
      about: '事业单位有经营支出',
      edits: {
        'accounts.yaml → 支出 → 非财政拨款 → 2299999 → 基本支出': null,
        'accounts.yaml → 支出 → 非财政拨款 → 2299999 → 经营支出': '10',
      },
    },
    { about: '行政单位没有这类支出', edits: { 'department.yaml → 单位性质': '行政单位' } },
  ],
  wrong: [
    {
      about: '行政单位有经营支出',
      edits: {
        'accounts.yaml → 支出 → 非财政拨款 → 2299999 → 基本支出': null,
        'accounts.yaml → 支出 → 非财政拨款 → 2299999 → 经营支出': '10',
        'department.yaml → 单位性质': '行政单位',
      },
      found: [{ severity: 'error', subject: '经营支出', actual: '10万元' }],
    },
  ],
};
