import type { RuleExamples } from '../example.ts';

export const examples: RuleExamples = {
  code: 'TIE-82',
  right: [
    {
      about: '一个字母的代号；数字后有单位',
      edits: { 'explanations.yaml → 三公经费 → 公务接待 → 内容': '接待A市学习考察3批' },
    },
  ],
  wrong: [
    {
      about: '夹着英文单词',
      edits: { 'explanations.yaml → 绩效自评结论': '预算执行及时、有效，绩效管理level不断提高' },
      found: [
        {
          severity: 'error',
          subject: '十四、重点项目预算的绩效评价结果等情况说明',
          actual: '…执行及时、有效，绩效管理level不断提高。…',
        },
      ],
    },
    {
      about: '数字后面没有单位',
      edits: { 'department.yaml → 职责': '[负责科学技术服务工作2。]' },
      found: [{ severity: 'error', subject: '一、部门职责', actual: '…一）负责科学技术服务工作2。…' }],
    },
  ],
};
