import { accounts, explanations, priorAccounts } from '../support/files.ts';
import { testRule } from '../support/rule-cases.ts';

testRule('REASON-MISSING', [
  {
    about: 'nothing differs, and nothing is explained',
    changes: [],
  },
  {
    about: 'a difference with its reason',
    changes: [
      [accounts, '预算数: { 公务接待费: 1 }', '预算数: { 公务接待费: 2 }'],
      [explanations, '  公务接待: ', '  预决算差异原因: { 公务接待费: 来访减少 }\n  公务接待: '],
    ],
  },
  {
    about: 'differences from a budget and from last year without reasons',
    changes: [
      [accounts, '预算数: { 公务接待费: 1 }', '预算数: { 公务接待费: 2.005 }'],
      [priorAccounts, '2299999: { 其他收入: 10 }', '2299999: { 其他收入: 30 }'],
    ],
    printed: [
      `警告 REASON-MISSING 有增减而没有写原因
         对象：收支总计比上年增减
         位置：2022/explanations.yaml:1:1
         应为：在“变动原因 → 收支总计”写明原因
         实为：没有原因，报告中这句话到此为止
         相差：20万元
         处理：请按实际情况补写原因；程序不会代写。`,
      `警告 REASON-MISSING 有增减而没有写原因
         对象：公务接待费决算数与预算数之差
         位置：2022/explanations.yaml:1:1
         应为：在“三公经费 → 预决算差异原因 → 公务接待费”写明原因
         实为：没有原因，报告中这句话到此为止
         相差：1.005万元
         处理：请按实际情况补写原因；程序不会代写。`,
    ],
  },
]);
