import type { RuleExamples } from '../example.ts';

export const examples: RuleExamples = {
  code: 'SCORE-GROUP',
  right: [
    {
      about: '自评表上没有的二级指标，放在哪里都行',
      edits: { 'scorecards/1-overall.yaml → 绩效指标 → 产出指标 → 二级指标 → 数量指标 → 名称': '创新指标' },
    },
  ],
  wrong: [
    {
      about: '效益指标放在产出指标之下',
      edits: { 'scorecards/1-overall.yaml → 绩效指标 → 产出指标 → 二级指标 → 数量指标 → 名称': '社会效益指标' },
      found: [{ severity: 'warning', subject: '1-overall 社会效益指标', actual: '在产出指标之下' }],
    },
  ],
};
