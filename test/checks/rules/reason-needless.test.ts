import { explanations, priorAccounts } from '../support/files.ts';
import { testRule } from '../support/rule-cases.ts';

testRule('REASON-NEEDLESS', [
  {
    about: 'a reason where something changed',
    changes: [
      [priorAccounts, '2299999: { 其他收入: 10 }', '2299999: { 其他收入: 30 }'],
      [explanations, '三公经费:\n', '变动原因: { 收支总计: 其他收入减少 }\n三公经费:\n'],
    ],
  },
  {
    about: 'a reason where nothing changed',
    changes: [[explanations, '三公经费:\n', '变动原因: { 收支总计: 其他收入减少 }\n三公经费:\n']],
    printed: [
      `警告 REASON-NEEDLESS 没有增减，却写了原因
         对象：收支总计比上年增减
         位置：2022/explanations.yaml:2:15
         原文：变动原因: { 收支总计: 其他收入减少 }
         应为：持平，不写原因
         实为：写了“其他收入减少”，报告中不会印出
         处理：请核对金额；确实持平的，删去这条原因。`,
    ],
  },
]);
