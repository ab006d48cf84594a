import type { RuleExamples } from '../example.ts';

export const examples: RuleExamples = {
  code: 'TIE-36',
  right: [{ about: '经济分类之和等于基本支出', edits: {} }],
  wrong: [
    {
      about: '相差 0.016，超出尾差',
      edits: { 'accounts.yaml → 经济分类 → 30201': '20.016' },
      found: [{ severity: 'error', subject: '基本支出', actual: '人员经费与公用经费合计 80.016万元' }],
    },
    {
      about: '经济分类少填一款',
      edits: { 'accounts.yaml → 经济分类 → 30201': null },
      found: [{ severity: 'error', subject: '基本支出', actual: '人员经费与公用经费合计 60万元' }],
    },
    {
      about: '三个数，相差 0.015：尾差',
      edits: { 'accounts.yaml → 经济分类 → 30201': '20.015' },
      found: [{ severity: 'hint', subject: '基本支出', actual: '人员经费与公用经费合计 80.015万元' }],
    },
  ],
};
