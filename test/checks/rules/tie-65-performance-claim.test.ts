import { explanations, overallScorecard, projectScorecard } from '../support/files.ts';
import { testRule } from '../support/rule-cases.ts';

testRule('TIE-65', [
  {
    about: 'a claim beside an execution of 60%',
    changes: [[overallScorecard, '全年执行数: { 合计: 110 }', '全年执行数: { 合计: 66 }']],
  },
  {
    about: 'a modest conclusion beside a low execution',
    changes: [
      [projectScorecard, '全年执行数: { 当年财政拨款: 20 }', '全年执行数: { 当年财政拨款: 5 }'],
      [explanations, '预算执行及时、有效', '预算执行偏慢'],
    ],
  },
  {
    about: 'a claim beside a low execution',
    changes: [[projectScorecard, '全年执行数: { 当年财政拨款: 20 }', '全年执行数: { 当年财政拨款: 5 }']],
    printed: [
      `警告 TIE-65 绩效结论与自评表的执行率不相称
         对象：绩效自评结论
         位置：2022/explanations.yaml:6:9
         原文：绩效自评结论: 预算执行及时、有效
         应为：结论与各自评表的执行率相称
         实为：结论写“预算执行及时、有效”，而执行率：科技服务 25%
         处理：请核对结论；确按此公开的，写明说明。`,
    ],
  },
]);
