import type { RuleExamples } from '../example.ts';

export const examples: RuleExamples = {
  code: 'TIE-73',
  right: [
    { about: '执行数取自决算', edits: { 'scorecards/1-overall.yaml → 资金 → 全年执行数 → 合计': '取自 本年支出合计' } },
  ],
  wrong: [
    {
      about: '整体自评表的执行数与支出合计不同',
      edits: { 'scorecards/1-overall.yaml → 资金 → 全年执行数 → 合计': '100' },
      found: [{ severity: 'warning', subject: '整体自评表全年执行数', actual: '整体自评表全年执行数 100万元' }],
    },
    {
      about: '项目自评表的预算数、执行数与项目支出不同',
      edits: {
        'scorecards/2-project.yaml → 资金 → 年初预算数 → 当年财政拨款': '25',
        'scorecards/2-project.yaml → 资金 → 全年执行数 → 当年财政拨款': '19.99',
      },
      found: [
        { severity: 'hint', subject: '各项目自评表全年执行数之和', actual: '各项目自评表全年执行数之和 19.99万元' },
        { severity: 'warning', subject: '各项目自评表年初预算数之和', actual: '各项目自评表年初预算数之和 25万元' },
      ],
    },
  ],
};
