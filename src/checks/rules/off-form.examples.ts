import type { RuleExamples } from '../example.ts';

export const examples: RuleExamples = {
  code: 'FORM-06',
  right: [{ about: '表上没有的科目，金额为 0', edits: { 'accounts.yaml → 经济分类 → 31201': '0' } }],
  wrong: [
    {
      about: '表上没有的科目有金额',
      edits: { 'accounts.yaml → 经济分类 → 30201': '15', 'accounts.yaml → 经济分类 → 31201': '5' },
      found: [{ severity: 'error', subject: '经济分类 31201', actual: '31201 资本金注入' }],
    },
  ],
};
