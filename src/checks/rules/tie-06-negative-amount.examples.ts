import type { RuleExamples } from '../example.ts';

export const examples: RuleExamples = {
  code: 'TIE-06',
  right: [
    { about: '没有负数（-0 就是 0）', edits: { 'accounts.yaml → 经济分类 → 30202': '-0' } },
    {
      about: '收支相抵只差尾数，不算结余',
      edits: { 'accounts.yaml → 收入 → 2010301 → 一般公共预算财政拨款收入': '99.99' },
    },
  ],
  wrong: [
    {
      about: '经济分类有一款填了负数',
      edits: { 'accounts.yaml → 经济分类 → 30201': '25', 'accounts.yaml → 经济分类 → 30202': '-5' },
      found: [{ severity: 'warning', subject: '基本支出 30202 印刷费', actual: '-5万元' }],
    },
    {
      about: '年初结转和结余是负数，年末也成了负数',
      edits: {
        'accounts.yaml → 年初结转和结余 → 非财政拨款 → 2299999': '-0.5',
        'accounts.yaml → 年末结转和结余': '{ 一般公共预算财政拨款: 0, 非财政拨款: -0.5 }',
      },
      found: [
        { severity: 'warning', subject: '非财政拨款年初结转和结余 2299999 其他支出', actual: '-0.5万元' },
        { severity: 'warning', subject: '非财政拨款年末结转和结余合计', actual: '-0.5万元' },
      ],
    },
    {
      about: '说明里的金额是负数',
      edits: { 'explanations.yaml → 机关运行经费 → 支出': '-3' },
      found: [{ severity: 'warning', subject: '机关运行经费', actual: '-3万元' }],
    },
  ],
};
