import { accounts } from '../support/files.ts';
import { testRule } from '../support/rule-cases.ts';

testRule('TIE-27', [
  {
    about: 'a kind of its own paid from other money',
    changes: [[accounts, '    2299999: { 基本支出: 10 }', '    2299999: { 经营支出: 10 }']],
  },
  {
    about: 'business expenditure paid from the general public budget',
    changes: [[accounts, '    2010301: { 基本支出: 80, 项目支出: 20 }', '    2010301: { 基本支出: 80, 经营支出: 20 }']],
    printed: [
      `错误 TIE-27 财政拨款只有基本支出和项目支出
         对象：一般公共预算财政拨款 2010301 经营支出
         位置：2022/accounts.yaml:7:32
         原文：2010301: { 基本支出: 80, 经营支出: 20 }
         应为：基本支出或项目支出
         实为：经营支出 20万元
         处理：请核对支出性质；用非财政拨款安排的，移到“非财政拨款”之下。`,
    ],
  },
]);
