import type { RuleExamples } from '../example.ts';

export const examples: RuleExamples = {
  code: 'TEXT-SHARE',
  right: [
    {
      about: '占比不超过 100%，完成率可以超过',
      edits: { 'explanations.yaml → 其他重要事项': '[项目支出占比18.18%，完成计划的120%。]' },
    },
  ],
  wrong: [
    {
      about: '占比超过 100%',
      edits: { 'explanations.yaml → 其他重要事项': '[采购支出占本年支出的103.5%。]' },
      found: [
        {
          severity: 'warning',
          subject: '其他重要事项 第1项 “占本年支出的103.5%”',
          actual: '…采购支出占本年支出的103.5%。…',
        },
      ],
    },
  ],
};
