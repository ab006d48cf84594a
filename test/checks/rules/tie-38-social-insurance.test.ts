import { accounts } from '../support/files.ts';
import { testRule } from '../support/rule-cases.ts';

testRule('TIE-38', [
  {
    about: 'an economic item without the functional item',
    changes: [[accounts, '  30101: 60', '  30101: 55\n  30113: 5']],
  },
  {
    about: 'the same in both tables',
    changes: [
      [accounts, '  30101: 60', '  30101: 55\n  30113: 5'],
      [
        accounts,
        '    2010301: { 基本支出: 80, 项目支出: 20 }',
        '    2010301: { 基本支出: 75, 项目支出: 20 }\n    2210201: { 基本支出: 5 }',
      ],
    ],
  },
  {
    about: 'another amount in table 06',
    changes: [
      [accounts, '  30101: 60', '  30101: 56\n  30113: 4'],
      [
        accounts,
        '    2010301: { 基本支出: 80, 项目支出: 20 }',
        '    2010301: { 基本支出: 75, 项目支出: 20 }\n    2210201: { 基本支出: 5 }',
      ],
    ],
    printed: [
      `提示 TIE-38 05表与06表的同名缴费不一致
         对象：住房公积金
         位置：2022/accounts.yaml:8:22
         原文：2210201: { 基本支出: 5 }
         应为：06表 30113 4万元
         实为：05表 2210201 基本支出 5万元
         相差：1万元
         处理：两处口径可以不同；如应一致，请核对。`,
    ],
  },
]);
