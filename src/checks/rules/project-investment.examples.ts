import type { RuleExamples } from '../example.ts';

export const examples: RuleExamples = {
  code: 'SCORE-INVESTMENT',
  right: [{ about: '全年预算数在总投资之内', edits: { 'scorecards/2-project.yaml → 项目 → 项目总投资': '35.5' } }],
  wrong: [
    {
      about: '全年预算数超过总投资',
      edits: { 'scorecards/2-project.yaml → 项目 → 项目总投资': '15.5' },
      found: [{ severity: 'warning', subject: '2-project 项目总投资', actual: '项目总投资 15.5万元' }],
    },
  ],
};
