import type { RuleExamples } from '../example.ts';

export const examples: RuleExamples = {
  code: 'TIE-65',
  right: [
    { about: '执行率 60%，结论写执行及时', edits: { 'scorecards/1-overall.yaml → 资金 → 全年执行数 → 合计': '66' } },
    {
      about: '执行率低，结论也写偏慢',
      edits: {
        'explanations.yaml → 绩效自评结论': '预算执行偏慢',
        'scorecards/2-project.yaml → 资金 → 全年执行数 → 当年财政拨款': '5',
      },
    },
  ],
  wrong: [
    {
      about: '执行率 25%，结论却写执行及时',
      edits: { 'scorecards/2-project.yaml → 资金 → 全年执行数 → 当年财政拨款': '5' },
      found: [
        { severity: 'warning', subject: '绩效自评结论', actual: '结论写“预算执行及时、有效”，而执行率：科技服务 25%' },
      ],
    },
  ],
};
