import { accounts, functionalList } from '../support/files.ts';
import { testRule } from '../support/rule-cases.ts';

testRule('FORM-01', [
  {
    about: 'classes of the form',
    changes: [],
  },
  {
    about: 'a class that the form has no line for',
    changes: [
      [
        functionalList,
        '201,一般公共服务支出,general\n',
        '201,一般公共服务支出,general\n230,转移性支出,general\n23002,一般性转移支付,general\n2300201,体制补助支出,general\n',
      ],
      [accounts, '    2299999: { 基本支出: 10 }', '    2300201: { 基本支出: 10 }'],
    ],
    printed: [
      `错误 FORM-01 表01、表04没有这一功能分类的行
         对象：功能分类 230
         位置：2022/accounts.yaml:9:22
         原文：2300201: { 基本支出: 10 }
         应为：公开01表列有的类级科目
         实为：230 转移性支出 10万元
         处理：请核对编码；确有这一类支出的，先与财政部门确认应列入哪一类，再改填。`,
    ],
  },
]);
