import { accounts, department } from '../support/files.ts';
import { testRule } from '../support/rule-cases.ts';

testRule('TIE-15', [
  {
    about: 'business expenditure of a public institution',
    changes: [[accounts, '    2299999: { 基本支出: 10 }', '    2299999: { 经营支出: 10 }']],
  },
  {
    about: 'an administrative unit without such kinds',
    changes: [[department, '事业单位', '行政单位']],
  },
  {
    about: 'business expenditure of an administrative unit',
    changes: [
      [department, '事业单位', '行政单位'],
      [accounts, '    2299999: { 基本支出: 10 }', '    2299999: { 经营支出: 10 }'],
    ],
    printed: [
      `错误 TIE-15 行政单位不应有这类支出
         对象：经营支出
         位置：2022/accounts.yaml:9:22
         原文：2299999: { 经营支出: 10 }
         应为：行政单位没有经营支出
         实为：10万元
         处理：请核对支出性质；单位是事业单位的，改正 department.yaml 的“单位性质”。`,
    ],
  },
]);
