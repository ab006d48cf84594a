import type { RuleExamples } from '../example.ts';

export const examples: RuleExamples = {
  code: 'TOTAL-ZERO',
  right: [{ about: '本年有收入也有支出', edits: {} }],
  wrong: [
    {
      about: '漏填了收入',
      edits: { 'accounts.yaml → 收入': '{}' },
      found: [{ severity: 'warning', subject: '收入合计', actual: '0万元' }],
    },
  ],
};
