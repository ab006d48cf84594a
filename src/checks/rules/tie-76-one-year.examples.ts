import type { RuleExamples } from '../example.ts';

export const examples: RuleExamples = {
  code: 'TIE-76',
  right: [
    { about: '文字里是本年度', edits: { 'explanations.yaml → 三公经费 → 公务接待 → 内容': '2022年接待学习考察人员' } },
    {
      about: '与别的年度比较，说上年的结转',
      edits: {
        'explanations.yaml → 其他重要事项':
          '[与2021年度相比没有变化，较2021年持平，2021年末结转的资金已使用完毕，2021—2023年的规划按期执行。]',
      },
    },
  ],
  wrong: [
    {
      about: '文字里留着上年的年份',
      edits: { 'explanations.yaml → 三公经费 → 公务接待 → 内容': '2021年接待学习考察人员' },
      found: [
        {
          severity: 'warning',
          subject: '（二）“三公”经费财政拨款支出决算具体情况说明',
          actual: '…个、来宾20人次，主要是2021年接待学习考察人员发生的…',
        },
      ],
    },
  ],
};
