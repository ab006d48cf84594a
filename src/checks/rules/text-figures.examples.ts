import type { RuleExamples } from '../example.ts';

export const examples: RuleExamples = {
  code: 'TEXT-FIGURES',
  right: [
    {
      about: '与决算数、预算数、上年数一致，或者只是其中一部分',
      edits: {
        'explanations.yaml → 其他重要事项':
          '[2022年度公务接待费支出1万元，与2021年度相比持平；行政运行支出100万元，完成年初预算的100%。]',
      },
    },
    { about: '概数不作比较', edits: { 'explanations.yaml → 其他重要事项': '[基本支出约95万元。]' } },
  ],
  wrong: [
    {
      about: '金额不一致',
      edits: { 'explanations.yaml → 其他重要事项': '[公务接待费支出1.2万元。]' },
      found: [{ severity: 'warning', subject: '其他重要事项 第1项 “公务接待费”', actual: '公务接待费支出1.2万元' }],
    },
    {
      about: '方向、幅度不一致',
      edits: { 'explanations.yaml → 其他重要事项': '[公务接待费比上年增加0.2万元，增长20%。]' },
      found: [
        { severity: 'warning', subject: '其他重要事项 第1项 “公务接待费”', actual: '公务接待费比上年增加0.2万元' },
      ],
    },
    {
      about: '评价报告说的数不一致',
      edits: { 'evaluation.md': '全年“三公”经费支出10万元，完成预算的100%。\n' },
      found: [{ severity: 'warning', subject: '绩效评价报告 ““三公”经费”', actual: '“三公”经费支出10万元' }],
    },
    {
      about: '原因里的增减额不是增减额',
      edits: {
        '2021/accounts.yaml → 收入 → 2299999 → 其他收入': '30',
        'explanations.yaml → 变动原因 → 收支总计': '减少25万元',
      },
      found: [{ severity: 'warning', subject: '收支总计比上年增减', actual: '减少25万元' }],
    },
    {
      about: '上年无此项，没有增长率',
      edits: {
        '2021/accounts.yaml → 三公经费 → 决算数 → 公务接待费': '0',
        'explanations.yaml → 三公经费 → 变动原因 → 公务接待费': '增长100%',
      },
      found: [{ severity: 'warning', subject: '公务接待费比上年增减', actual: '增长100%' }],
    },
    {
      about: '原因里的金额比决算数、预算数都大',
      edits: {
        'accounts.yaml → 三公经费 → 预算数 → 公务接待费': '2',
        'explanations.yaml → 三公经费 → 预决算差异原因 → 公务接待费': '取消了两次来访，节约120万元',
      },
      found: [{ severity: 'warning', subject: '公务接待费决算数与预算数之差', actual: '取消了两次来访，节约120万元' }],
    },
  ],
};
