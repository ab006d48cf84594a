import { projectScorecard } from '../support/files.ts';
import { testRule } from '../support/rule-cases.ts';

testRule('TIE-70', [
  {
    about: 'weights of 90 beside the 10 of the execution',
    changes: [],
  },
  {
    about: 'weights that are too much',
    changes: [[projectScorecard, '分值: 50, 得分: 49', '分值: 60, 得分: 59']],
    printed: [
      `警告 TIE-70 自评表的分值合计不是100分
         对象：2-project 分值
         位置：2022/scorecards/2-project.yaml:14:53
         原文：- { 名称: 服务企业, 年度指标值: 20家, 实际完成值: 18家, 分值: 60, 得分: 59, 偏差原因: 两家企业已迁出 }
         应为：100分（含预算执行10分）
         实为：110分
         相差：10分
         处理：请核对各指标的分值。`,
    ],
  },
]);
