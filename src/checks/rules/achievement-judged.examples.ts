import type { RuleExamples } from '../example.ts';

const served = 'scorecards/1-overall.yaml → 绩效指标 → 产出指标 → 二级指标 → 数量指标 → 三级指标 → 服务企业';

export const examples: RuleExamples = {
  code: 'SCORE-JUDGED',
  right: [
    { about: '达到了指标值', edits: { [`${served} → 实际完成值`]: '21家' } },
    {
      about: '没有达到，扣了分',
      edits: {
        [`${served} → 实际完成值`]: '18家',
        [`${served} → 得分`]: '27',
        [`${served} → 偏差原因`]: '两家企业已迁出',
      },
    },
  ],
  wrong: [
    {
      about: '没有达到，却是满分',
      edits: { [`${served} → 实际完成值`]: '18家' },
      found: [{ severity: 'warning', subject: '1-overall 服务企业', actual: '实际完成值 18家' }],
    },
  ],
};
