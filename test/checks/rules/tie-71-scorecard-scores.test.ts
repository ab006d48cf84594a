import { overallScorecard } from '../support/files.ts';
import { testRule } from '../support/rule-cases.ts';

testRule('TIE-71', [
  {
    about: 'a full score',
    changes: [],
  },
  {
    about: 'a score above the weight',
    changes: [[overallScorecard, '分值: 20, 得分: 20', '分值: 20, 得分: 20.5']],
    printed: [
      `警告 TIE-71 指标得分超过分值
         对象：1-overall 不超过预算
         位置：2022/scorecards/1-overall.yaml:16:67
         原文：- { 名称: 不超过预算, 年度指标值: ≤110万元, 实际完成值: 110万元, 分值: 20, 得分: 20.5 }
         应为：不超过分值 20
         实为：得分 20.5
         相差：0.5分
         处理：请核对分值和得分。`,
    ],
  },
]);
