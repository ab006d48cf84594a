import type { RuleExamples } from '../example.ts';

export const examples: RuleExamples = {
  code: 'TIE-80',
  right: [
    {
      about: '金额以万元为单位',
      edits: { 'explanations.yaml → 三公经费 → 公务接待 → 内容': '接待学习考察人员，人均500万元以下' },
    },
  ],
  wrong: [
    {
      about: '金额以元为单位',
      edits: { 'explanations.yaml → 三公经费 → 公务接待 → 内容': '接待学习考察人员，人均500元' },
      found: [
        {
          severity: 'warning',
          subject: '三公经费 公务接待 内容 “500元”',
          actual: '…是接待学习考察人员，人均500元发生的接待支出。…',
        },
      ],
    },
  ],
};
