import type { RuleExamples } from '../example.ts';

export const examples: RuleExamples = {
  code: 'TIE-37',
  right: [
    {
      about: '公务接待费全部由基本支出列支',
      edits: { 'accounts.yaml → 经济分类 → 30201': '19', 'accounts.yaml → 经济分类 → 30217': '1' },
    },
  ],
  wrong: [
    {
      about: '基本支出中的公务接待费大于“三公”决算数',
      edits: { 'accounts.yaml → 经济分类 → 30201': '18.5', 'accounts.yaml → 经济分类 → 30217': '1.5' },
      found: [{ severity: 'error', subject: '公务接待费', actual: '基本支出 30217 公务接待费 1.5万元' }],
    },
    {
      about: '基本支出有因公出国费用，“三公”决算没有',
      edits: { 'accounts.yaml → 经济分类 → 30201': '19.5', 'accounts.yaml → 经济分类 → 30212': '0.5' },
      found: [{ severity: 'error', subject: '因公出国（境）费', actual: '基本支出 30212 因公出国（境）费用 0.5万元' }],
    },
  ],
};
