import type { RuleExamples } from '../example.ts';

export const examples: RuleExamples = {
  code: 'TIE-74',
  right: [{ about: '扣了分，写了偏差原因', edits: {} }],
  wrong: [
    {
      about: '扣了分，没有写偏差原因',
      edits: {
        'scorecards/2-project.yaml → 绩效指标 → 产出指标 → 二级指标 → 数量指标 → 三级指标 → 服务企业 → 偏差原因': null,
      },
      found: [{ severity: 'warning', subject: '2-project 服务企业', actual: '分值 50，得分 49，偏差原因：未写' }],
    },
    {
      about: '满分，却写了偏差原因',
      edits: {
        'scorecards/2-project.yaml → 绩效指标 → 产出指标 → 二级指标 → 数量指标 → 三级指标 → 服务企业 → 得分': '50',
      },
      found: [
        { severity: 'warning', subject: '2-project 服务企业', actual: '分值 50，得分 50，偏差原因：两家企业已迁出' },
      ],
    },
  ],
};
