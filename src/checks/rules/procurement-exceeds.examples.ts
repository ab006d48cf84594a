import type { RuleExamples } from '../example.ts';

export const examples: RuleExamples = {
  code: 'PROCUREMENT-EXCEEDS',
  right: [{ about: '政府采购支出是本年支出的一部分', edits: { 'explanations.yaml → 政府采购 → 货物 → 支出': '30' } }],
  wrong: [
    {
      about: '政府采购支出按元填了',
      edits: { 'explanations.yaml → 政府采购 → 货物 → 支出': '335097.5' },
      found: [{ severity: 'warning', subject: '政府采购支出', actual: '335097.5万元' }],
    },
  ],
};
