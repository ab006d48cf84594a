import type { RuleExamples } from '../example.ts';

export const examples: RuleExamples = {
  code: 'TIE-39',
  right: [
    {
      about: '培训费在说明的各次培训之内',
      edits: {
        'accounts.yaml → 经济分类 → 30201': '19',
        'accounts.yaml → 经济分类 → 30216': '1',
        'explanations.yaml → 培训': '[{ 金额: 1.5 }]',
      },
    },
  ],
  wrong: [
    {
      about: '培训费大于说明的各次培训',
      edits: {
        'accounts.yaml → 经济分类 → 30201': '18',
        'accounts.yaml → 经济分类 → 30216': '2',
        'explanations.yaml → 培训': '[{ 金额: 1.5 }]',
      },
      found: [{ severity: 'warning', subject: '培训费', actual: '基本支出 30216 培训费 2万元' }],
    },
    {
      about: '有会议费，没有说明会议',
      edits: { 'accounts.yaml → 经济分类 → 30201': '18', 'accounts.yaml → 经济分类 → 30215': '2' },
      found: [{ severity: 'warning', subject: '会议费', actual: '基本支出 30215 会议费 2万元' }],
    },
  ],
};
