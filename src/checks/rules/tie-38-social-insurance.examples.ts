import type { RuleExamples } from '../example.ts';

export const examples: RuleExamples = {
  code: 'TIE-38',
  right: [
    {
      about: '没有住房公积金这一项，只有这一款',
      edits: { 'accounts.yaml → 经济分类 → 30101': '55', 'accounts.yaml → 经济分类 → 30113': '5' },
    },
    {
      about: '住房公积金的项与款相同',
      edits: {
        'accounts.yaml → 支出 → 一般公共预算财政拨款 → 2010301 → 基本支出': '75',
        'accounts.yaml → 支出 → 一般公共预算财政拨款 → 2210201 → 基本支出': '5',
        'accounts.yaml → 经济分类 → 30101': '55',
        'accounts.yaml → 经济分类 → 30113': '5',
      },
    },
    {
      about: '住房公积金的项与款只差尾数',
      edits: {
        'accounts.yaml → 支出 → 一般公共预算财政拨款 → 2010301 → 基本支出': '75',
        'accounts.yaml → 支出 → 一般公共预算财政拨款 → 2210201 → 基本支出': '5.01',
        'accounts.yaml → 经济分类 → 30101': '55',
        'accounts.yaml → 经济分类 → 30113': '5',
      },
    },
  ],
  wrong: [
    {
      about: '住房公积金的项与款不同',
      edits: {
        'accounts.yaml → 支出 → 一般公共预算财政拨款 → 2010301 → 基本支出': '75',
        'accounts.yaml → 支出 → 一般公共预算财政拨款 → 2210201 → 基本支出': '5',
        'accounts.yaml → 经济分类 → 30101': '56',
        'accounts.yaml → 经济分类 → 30113': '4',
      },
      found: [{ severity: 'hint', subject: '住房公积金', actual: '05表 2210201 基本支出 5万元' }],
    },
  ],
};
