import type { RuleExamples } from '../example.ts';

export const examples: RuleExamples = {
  code: 'TIE-67',
  right: [
    { about: '只填合计，或只填来源', edits: {} },
    { about: '合计等于各来源之和', edits: { 'scorecards/1-overall.yaml → 资金 → 全年预算数 → 合计': '110' } },
  ],
  wrong: [
    {
      about: '合计大于各来源之和',
      edits: { 'scorecards/1-overall.yaml → 资金 → 全年预算数 → 合计': '128.5' },
      found: [{ severity: 'warning', subject: '1-overall 全年预算数', actual: '合计 128.5万元' }],
    },
  ],
};
