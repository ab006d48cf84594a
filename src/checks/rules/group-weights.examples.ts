import type { RuleExamples } from '../example.ts';

const outputs = 'scorecards/1-overall.yaml → 绩效指标 → 产出指标 → 二级指标';
const effects = 'scorecards/1-overall.yaml → 绩效指标 → 效益指标 → 二级指标';

export const examples: RuleExamples = {
  code: 'SCORE-WEIGHTS',
  right: [{ about: '产出50分、效益30分、满意度10分', edits: {} }],
  wrong: [
    {
      about: '产出55分、效益25分，总分不变',
      edits: {
        [`${outputs} → 数量指标 → 三级指标 → 服务企业 → 分值`]: '35',
        [`${effects} → 社会效益指标 → 三级指标 → 带动就业 → 分值`]: '25',
      },
      found: [
        { severity: 'warning', subject: '1-overall 产出指标', actual: '55分' },
        { severity: 'warning', subject: '1-overall 效益指标', actual: '25分' },
      ],
    },
  ],
};
