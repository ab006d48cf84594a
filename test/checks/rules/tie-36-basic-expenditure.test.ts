import { accounts } from '../support/files.ts';
import { testRule } from '../support/rule-cases.ts';

testRule('TIE-36', [
  {
    about: 'the same in both tables',
    changes: [],
  },
  {
    about: 'a rounding difference: three amounts, 0.015',
    changes: [[accounts, '  30201: 20', '  30201: 20.015']],
    printed: [
      `提示 TIE-36 06表的人员经费与公用经费之和，不等于05表的基本支出
         对象：基本支出
         位置：2022/accounts.yaml:13:10
         原文：30101: 60
         应为：05表基本支出 80万元
         实为：06表人员经费与公用经费合计 80.015万元
         相差：0.015万元
         另见：2022/accounts.yaml:7:22\u300005表的基本支出由这里起的各项相加
         处理：属于四舍五入的尾差，不必修改。`,
    ],
  },
  {
    about: 'more than rounding',
    changes: [[accounts, '  30201: 20', '  30201: 20.016']],
    printed: [
      `错误 TIE-36 06表的人员经费与公用经费之和，不等于05表的基本支出
         对象：基本支出
         位置：2022/accounts.yaml:13:10
         原文：30101: 60
         应为：05表基本支出 80万元
         实为：06表人员经费与公用经费合计 80.016万元
         相差：0.016万元
         另见：2022/accounts.yaml:7:22\u300005表的基本支出由这里起的各项相加
         处理：请核对“经济分类”各款和“支出”中一般公共预算的基本支出，是否有漏填或多填。`,
    ],
  },
  {
    about: 'an item left out',
    changes: [[accounts, '  30201: 20\n', '']],
    printed: [
      `错误 TIE-36 06表的人员经费与公用经费之和，不等于05表的基本支出
         对象：基本支出
         位置：2022/accounts.yaml:13:10
         原文：30101: 60
         应为：05表基本支出 80万元
         实为：06表人员经费与公用经费合计 60万元
         相差：20万元
         另见：2022/accounts.yaml:7:22\u300005表的基本支出由这里起的各项相加
         处理：请核对“经济分类”各款和“支出”中一般公共预算的基本支出，是否有漏填或多填。`,
    ],
  },
]);
