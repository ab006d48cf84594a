import { projectScorecard } from '../support/files.ts';
import { testRule } from '../support/rule-cases.ts';

testRule('SCORE-INVESTMENT', [
  {
    about: 'a budget within the investment',
    changes: [[projectScorecard, '项目总投资: 20', '项目总投资: 35.5']],
  },
  {
    about: 'a budget beyond the investment',
    changes: [[projectScorecard, '项目总投资: 20', '项目总投资: 15.5']],
    printed: [
      `警告 SCORE-INVESTMENT 项目的全年预算数大于项目总投资
         对象：2-project 项目总投资
         位置：2022/scorecards/2-project.yaml:2:26
         原文：项目: { 专项名称: 科技服务, 项目总投资: 15.5 }
         应为：不小于全年预算数 20万元
         实为：项目总投资 15.5万元
         相差：4.5万元
         处理：请核对两处；确按此公开的，写明说明。`,
    ],
  },
]);
