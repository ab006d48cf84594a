import type { RuleExamples } from '../example.ts';

export const examples: RuleExamples = {
  code: 'REASON-NEEDLESS',
  right: [
    {
      about: '有增减，写了原因',
      edits: {
        '2021/accounts.yaml → 收入 → 2299999 → 其他收入': '30',
        'explanations.yaml → 变动原因 → 收支总计': '其他收入减少',
      },
    },
  ],
  wrong: [
    {
      about: '没有增减，却写了原因',
      edits: { 'explanations.yaml → 变动原因 → 收支总计': '其他收入减少' },
      found: [{ severity: 'warning', subject: '收支总计比上年增减', actual: '写了“其他收入减少”，报告中不会印出' }],
    },
  ],
};
