import type { RuleExamples } from '../example.ts';

export const examples: RuleExamples = {
  code: 'TIE-82',
  right: [
    {
      about: '一个字母的代号；数字后有单位',
      edits: { 'explanations.yaml → 三公经费 → 公务接待 → 内容': '接待A市学习考察3批' },
    },
    {
      about: '数字和单位之间有顿号：第1、2批，3、4月',
      edits: { 'explanations.yaml → 三公经费 → 公务接待 → 内容': '第1、2批学习考察人员（3、4月）' },
    },
  ],
  wrong: [
    {
      about: '夹着英文单词',
      edits: { 'explanations.yaml → 绩效自评结论': '预算执行及时、有效，绩效管理level不断提高' },
      found: [
        {
          severity: 'warning',
          subject: '绩效自评结论 “level”',
          actual: '…执行及时、有效，绩效管理level不断提高。…',
        },
      ],
    },
    {
      about: '数字后面没有单位',
      edits: { 'department.yaml → 职责': '[负责科学技术服务工作2。]' },
      found: [{ severity: 'warning', subject: '职责 第1项 “2”', actual: '…负责科学技术服务工作2。…' }],
    },
    {
      about: '名称、编号里的字母，可以说明',
      edits: { 'explanations.yaml → 绩效自评结论': '预算执行及时、有效，G107沿线PM2.5下降，PPP项目完成' },
      found: [
        {
          severity: 'warning',
          subject: '绩效自评结论 “G107”',
          actual: '…看，预算执行及时、有效，G107沿线PM2.5下降，PP…',
        },
        {
          severity: 'warning',
          subject: '绩效自评结论 “PM2.5”',
          actual: '…及时、有效，G107沿线PM2.5下降，PPP项目完成。…',
        },
        { severity: 'warning', subject: '绩效自评结论 “PPP”', actual: '…07沿线PM2.5下降，PPP项目完成。…' },
      ],
    },
  ],
};
