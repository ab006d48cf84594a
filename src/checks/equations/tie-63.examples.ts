import type { RuleExamples } from '../example.ts';

export const examples: RuleExamples = {
  code: 'TIE-63',
  right: [
    {
      about: '全部授予小微企业',
      edits: { 'explanations.yaml → 政府采购 → 货物': '{ 支出: 5, 授予中小企业: 5, 其中小微企业: 5 }' },
    },
  ],
  wrong: [
    {
      about: '授予小微企业的大于授予中小企业的',
      edits: { 'explanations.yaml → 政府采购 → 货物': '{ 支出: 5, 授予中小企业: 3, 其中小微企业: 4 }' },
      found: [
        {
          severity: 'error',
          subject: '政府采购货物授予小微企业合同金额',
          actual: '政府采购货物授予小微企业合同金额 4万元',
        },
      ],
    },
    {
      about: '授予中小企业的大于采购支出',
      edits: { 'explanations.yaml → 政府采购 → 服务': '{ 支出: 5, 授予中小企业: 6 }' },
      found: [
        {
          severity: 'error',
          subject: '政府采购服务授予中小企业合同金额',
          actual: '政府采购服务授予中小企业合同金额 6万元',
        },
      ],
    },
  ],
};
