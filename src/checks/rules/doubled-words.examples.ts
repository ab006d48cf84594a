import type { RuleExamples } from '../example.ts';

export const examples: RuleExamples = {
  code: 'TEXT-DOUBLED',
  right: [{ about: '标点、词语不重复', edits: { 'explanations.yaml → 其他重要事项': '[人人参与，事事有着落。]' } }],
  wrong: [
    {
      about: '的的',
      edits: { 'explanations.yaml → 其他重要事项': '[本单位的的资产已经登记。]' },
      found: [{ severity: 'warning', subject: '其他重要事项 第1项 “的的”', actual: '…本单位的的资产已经登记。…' }],
    },
    {
      about: '两个逗号、两个词',
      edits: { 'explanations.yaml → 其他重要事项': '[资产已经登记，，支出支出减少。]' },
      found: [
        { severity: 'warning', subject: '其他重要事项 第1项 “，，”', actual: '…资产已经登记，，支出支出减少。…' },
        { severity: 'warning', subject: '其他重要事项 第1项 “支出支出”', actual: '…资产已经登记，，支出支出减少。…' },
      ],
    },
  ],
};
