import type { RuleExamples } from '../example.ts';

export const examples: RuleExamples = {
  code: 'PURPOSE-ITEM',
  right: [
    { about: '说的是这一科目', edits: { 'evaluation.md': '住房公积金（项）。主要用于：缴纳在职人员住房公积金。\n' } },
  ],
  wrong: [
    {
      about: '评价报告里贴错了用途',
      edits: { 'evaluation.md': '住房公积金（项）。主要用于：事业单位医疗保险支出。\n' },
      found: [{ severity: 'warning', subject: '绩效评价报告 “住房公积金”', actual: '事业单位医疗保险支出' }],
    },
    {
      about: '原因说的是另一项',
      edits: {
        'accounts.yaml → 三公经费 → 预算数 → 公务接待费': '2',
        'explanations.yaml → 三公经费 → 预决算差异原因 → 公务接待费': '车辆维修次数减少',
      },
      found: [{ severity: 'warning', subject: '公务接待费', actual: '车辆维修次数减少' }],
    },
  ],
};
