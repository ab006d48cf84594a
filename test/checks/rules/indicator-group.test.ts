import { overallScorecard } from '../support/files.ts';
import { testRule } from '../support/rule-cases.ts';

testRule('SCORE-GROUP', [
  {
    about: 'usual groups, and a kind of indicator that the forms do not know',
    changes: [[overallScorecard, '名称: 数量指标', '名称: 创新指标']],
  },
  {
    about: 'an effect among the outputs',
    changes: [[overallScorecard, '名称: 数量指标', '名称: 社会效益指标']],
    printed: [
      `警告 SCORE-GROUP 二级指标不在通常的一级指标之下
         对象：1-overall 社会效益指标
         位置：2022/scorecards/1-overall.yaml:13:53
         原文：- { 名称: 服务企业, 年度指标值: 20家, 实际完成值: 20家, 分值: 30, 得分: 30 }
         应为：在效益指标之下
         实为：在产出指标之下
         处理：请核对；确按此公开的，写明说明。`,
    ],
  },
]);
