import type { RuleExamples } from '../example.ts';

export const examples: RuleExamples = {
  code: 'TIE-81',
  right: [
    {
      about: '占比有百分号',
      edits: { 'explanations.yaml → 三公经费 → 公务接待 → 内容': '接待学习考察人员，其中外省占30%' },
    },
  ],
  wrong: [
    {
      about: '占比没有百分号',
      edits: { 'explanations.yaml → 三公经费 → 公务接待 → 内容': '接待学习考察人员，其中外省占30' },
      found: [
        {
          severity: 'error',
          subject: '三公经费 公务接待 内容 “占30”',
          actual: '…待学习考察人员，其中外省占30发生的接待支出。…',
        },
      ],
    },
  ],
};
