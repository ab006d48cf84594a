import { overallScorecard } from '../support/files.ts';
import { testRule } from '../support/rule-cases.ts';

testRule('SCORE-COST', [
  {
    about: 'a cap that is the budget of the year',
    changes: [],
  },
  {
    about: 'a cap in another notation',
    changes: [[overallScorecard, '≤110万元', '≦ 110.00 万元']],
  },
  {
    about: 'a cap that is another amount',
    changes: [[overallScorecard, '≤110万元', '≤100万元']],
    printed: [
      `警告 SCORE-COST 成本指标的上限与全年预算数不同
         对象：1-overall 不超过预算
         位置：2022/scorecards/1-overall.yaml:16:59
         原文：- { 名称: 不超过预算, 年度指标值: ≤100万元, 实际完成值: 110万元, 分值: 20, 得分: 20 }
         应为：全年预算数 110万元
         实为：指标值 ≤100万元
         处理：请核对指标值；以年初预算为准的，写明说明。`,
    ],
  },
]);
