import type { RuleExamples } from '../example.ts';

export const examples: RuleExamples = {
  code: 'TIE-77',
  right: [
    {
      about: '用单位全称；提到别的单位',
      edits: { 'department.yaml → 职责': '[某市某区科学技术服务中心负责科学技术服务工作，联系各企业服务站。]' },
    },
  ],
  wrong: [
    {
      about: '用了单位的简称',
      edits: { 'department.yaml → 职责': '[区科学技术服务中心负责科学技术服务工作。]' },
      found: [{ severity: 'warning', subject: '一、部门职责', actual: '…区科学技术服务中心负责科学技术服务工作。…' }],
    },
  ],
};
