import type { RuleExamples } from '../example.ts';

export const examples: RuleExamples = {
  code: 'REASON-DIRECTION',
  right: [
    {
      about: '支出增加，原因说的是追加',
      edits: {
        'accounts.yaml → 年初预算 → 2010301 → 项目支出': '10',
        'explanations.yaml → 预决算差异原因 → 2010301': '年中追加项目经费',
      },
    },
    {
      about: '原因里增加、减少都有',
      edits: {
        'accounts.yaml → 年初预算 → 2010301 → 项目支出': '10',
        'explanations.yaml → 预决算差异原因 → 2010301': '人员增加，会议减少',
      },
    },
  ],
  wrong: [
    {
      about: '支出增加，原因说的却是压减',
      edits: {
        'accounts.yaml → 年初预算 → 2010301 → 项目支出': '10',
        'explanations.yaml → 预决算差异原因 → 2010301': '厉行节约，压减开支',
      },
      found: [{ severity: 'warning', subject: '2010301 行政运行决算数与年初预算数之差', actual: '厉行节约，压减开支' }],
    },
    {
      about: '收入减少，原因说的却是新增',
      edits: {
        '2021/accounts.yaml → 收入 → 2299999 → 其他收入': '30',
        'explanations.yaml → 变动原因 → 收支总计': '新增一个项目',
      },
      found: [{ severity: 'warning', subject: '收支总计比上年增减', actual: '新增一个项目' }],
    },
  ],
};
