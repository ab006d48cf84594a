import type { RuleExamples } from '../example.ts';

export const examples: RuleExamples = {
  code: 'TIE-79',
  right: [
    { about: '用一个字母代替名称', edits: { 'explanations.yaml → 三公经费 → 公务接待 → 内容': '接待X公司人员' } },
  ],
  wrong: [
    {
      about: '留着没填的 XX',
      edits: { 'explanations.yaml → 三公经费 → 公务接待 → 内容': '接待XX公司人员' },
      found: [
        {
          severity: 'error',
          subject: '（二）“三公”经费财政拨款支出决算具体情况说明',
          actual: '…来宾20人次，主要是接待XX公司人员发生的接待支出。…',
        },
      ],
    },
    {
      about: '留着模板的“增加（减少）”',
      edits: { 'explanations.yaml → 其他重要事项': '[本年支出增加（减少）的情况。]' },
      found: [{ severity: 'error', subject: '十五、其他重要事项情况说明', actual: '…本年支出增加（减少）的情况。…' }],
    },
  ],
};
