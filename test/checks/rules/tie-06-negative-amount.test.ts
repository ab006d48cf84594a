import { accounts, explanations } from '../support/files.ts';
import { testRule } from '../support/rule-cases.ts';

testRule('TIE-06', [
  {
    about: 'nothing is negative, and a minus before zero is nothing',
    changes: [[accounts, '  30201: 20', '  30201: 20\n  30202: -0']],
  },
  {
    about: 'a negative leaf',
    changes: [[accounts, '  30201: 20', '  30201: 25\n  30202: -5']],
    printed: [
      `警告 TIE-06 金额为负数
         对象：基本支出 30202 印刷费
         位置：2022/accounts.yaml:15:10
         原文：30202: -5
         应为：不小于 0
         实为：-5万元
         处理：请核对正负号；确为冲减或退回的，写明原因。`,
    ],
  },
  {
    about: 'a negative opening balance, and a closing balance below zero',
    changes: [
      [accounts, '三公经费:\n', '年初结转和结余: { 非财政拨款: { 2299999: -0.5 } }\n三公经费:\n'],
      [accounts, '年末结转和结余: 无', '年末结转和结余: { 一般公共预算财政拨款: 0, 非财政拨款: -0.5 }'],
    ],
    printed: [
      `警告 TIE-06 金额为负数
         对象：非财政拨款年初结转和结余 2299999 其他支出
         位置：2022/accounts.yaml:15:30
         原文：年初结转和结余: { 非财政拨款: { 2299999: -0.5 } }
         应为：不小于 0
         实为：-0.5万元
         处理：请核对正负号；确为冲减或退回的，写明原因。`,
      `警告 TIE-06 金额为负数
         对象：非财政拨款年末结转和结余合计
         位置：2022/accounts.yaml:15:30
         原文：年初结转和结余: { 非财政拨款: { 2299999: -0.5 } }
         应为：不小于 0
         实为：-0.5万元
         处理：支出大于可用资金：请核对收入、支出和年初结转；确属实际情况的，写明原因。`,
    ],
  },
  {
    about: 'a negative amount in the explanations',
    changes: [[explanations, '国有资产:', '机关运行经费: { 支出: -3 }\n国有资产:']],
    printed: [
      `警告 TIE-06 金额为负数
         对象：机关运行经费
         位置：2022/explanations.yaml:4:15
         原文：机关运行经费: { 支出: -3 }
         应为：不小于 0
         实为：-3万元
         处理：请核对正负号；确为冲减或退回的，写明原因。`,
    ],
  },
]);
