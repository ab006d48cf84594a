import type { RuleExamples } from '../example.ts';

export const examples: RuleExamples = {
  code: 'TEXT-OUTDATED',
  right: [{ about: '现行名称', edits: { 'explanations.yaml → 其他重要事项': '[卫生健康支出主要用于医疗保险。]' } }],
  wrong: [
    {
      about: '机构改革以前的名称',
      edits: { 'explanations.yaml → 其他重要事项': '[医疗卫生与计划生育支出主要用于医疗保险。]' },
      found: [
        {
          severity: 'warning',
          subject: '其他重要事项 第1项 “医疗卫生与计划生育支出”',
          actual: '…医疗卫生与计划生育支出主要用于医疗保险。…',
        },
      ],
    },
  ],
};
