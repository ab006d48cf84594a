import type { RuleExamples } from '../example.ts';

export const examples: RuleExamples = {
  code: 'FUND-OVERSPENT',
  right: [
    {
      about: '用上年结转补足',
      edits: {
        'accounts.yaml → 收入 → 2120803': '{ 政府性基金预算财政拨款收入: 8 }',
        'accounts.yaml → 支出 → 政府性基金预算财政拨款 → 2120803': '{ 项目支出: 10 }',
        'accounts.yaml → 年初结转和结余 → 政府性基金预算财政拨款 → 2120803': '2',
      },
    },
  ],
  wrong: [
    {
      about: '支出大于收入，没有结转',
      edits: {
        'accounts.yaml → 收入 → 2120803': '{ 政府性基金预算财政拨款收入: 8 }',
        'accounts.yaml → 支出 → 政府性基金预算财政拨款 → 2120803': '{ 项目支出: 10 }',
      },
      found: [{ severity: 'error', subject: '政府性基金预算财政拨款 2120803', actual: '支出 10万元' }],
    },
  ],
};
