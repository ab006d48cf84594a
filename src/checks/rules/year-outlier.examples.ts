import type { RuleExamples } from '../example.ts';

export const examples: RuleExamples = {
  code: 'YEAR-OUTLIER',
  right: [
    { about: '与上年相近', edits: {} },
    {
      about: '确有大变动，写明了原因',
      edits: {
        '2021/accounts.yaml → 收入 → 2299999 → 其他收入': '2000',
        'explanations.yaml → 变动原因 → 收支总计': '上年有一次性项目，资金已使用完毕',
      },
    },
  ],
  wrong: [
    {
      about: '只有上年的十几分之一，没有写原因',
      edits: { '2021/accounts.yaml → 收入 → 2299999 → 其他收入': '2000' },
      found: [{ severity: 'warning', subject: '收支总计', actual: '110万元' }],
    },
  ],
};
