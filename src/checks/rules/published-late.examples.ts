import type { RuleExamples } from '../example.ts';

export const examples: RuleExamples = {
  code: 'PUBLISHED-LATE',
  right: [
    {
      about: '批复后第20日公开',
      edits: { 'department.yaml → 批复日期': '2023-09-01', 'department.yaml → 公开日期': '2023-09-21' },
    },
  ],
  wrong: [
    {
      about: '批复后第30日公开',
      edits: { 'department.yaml → 批复日期': '2023-09-01', 'department.yaml → 公开日期': '2023-10-01' },
      found: [{ severity: 'warning', subject: '公开日期', actual: '2023-10-01，批复后第 30 日' }],
    },
    {
      about: '批复以前公开',
      edits: { 'department.yaml → 批复日期': '2023-09-01', 'department.yaml → 公开日期': '2023-08-31' },
      found: [{ severity: 'warning', subject: '公开日期', actual: '2023-08-31，在批复之前' }],
    },
  ],
};
