import type { RuleExamples } from '../example.ts';

export const examples: RuleExamples = {
  code: 'SANGONG-BUDGET',
  right: [{ about: '决算数不超过预算数', edits: { 'accounts.yaml → 三公经费 → 预算数 → 公务接待费': '1.5' } }],
  wrong: [
    {
      about: '一项超过预算数',
      edits: { 'accounts.yaml → 三公经费 → 预算数 → 公务接待费': '0.8' },
      found: [{ severity: 'warning', subject: '公务接待费', actual: '决算数 1万元' }],
    },
    {
      about: '两项和合计都超过预算数',
      edits: {
        'accounts.yaml → 三公经费 → 预算数 → 公务接待费': '0.8',
        'accounts.yaml → 三公经费 → 决算数 → 公务用车运行维护费': '3',
      },
      found: [
        { severity: 'warning', subject: '公务用车运行维护费', actual: '决算数 3万元' },
        { severity: 'warning', subject: '公务接待费', actual: '决算数 1万元' },
        { severity: 'warning', subject: '“三公”经费合计', actual: '决算数 4万元' },
      ],
    },
  ],
};
