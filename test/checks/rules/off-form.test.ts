import { accounts } from '../support/files.ts';
import { testRule } from '../support/rule-cases.ts';

testRule('FORM-06', [
  {
    about: 'an item off the form without an amount',
    changes: [[accounts, '  30201: 20', '  30201: 20\n  31201: 0']],
  },
  {
    about: 'an item off the form',
    changes: [[accounts, '  30201: 20', '  30201: 15\n  31201: 5']],
    printed: [
      `错误 FORM-06 表06没有这一经济科目的行
         对象：经济分类 31201
         位置：2022/accounts.yaml:15:10
         原文：31201: 5
         应为：公开06表列有的款级科目
         实为：31201 资本金注入
         处理：请核对编码；基本支出确有这一科目的，先与财政部门确认应并入哪一科目，再改填。`,
    ],
  },
]);
