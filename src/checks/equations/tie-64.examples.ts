import type { RuleExamples } from '../example.ts';

export const examples: RuleExamples = {
  code: 'TIE-64',
  right: [{ about: '车辆数等于保有量', edits: { 'explanations.yaml → 三公经费 → 公务用车 → 保有量': '1' } }],
  wrong: [
    {
      about: '保有量大于车辆数',
      edits: { 'explanations.yaml → 三公经费 → 公务用车 → 保有量': '3' },
      found: [{ severity: 'error', subject: '公务用车保有量', actual: '公务用车保有量 3' }],
    },
  ],
};
