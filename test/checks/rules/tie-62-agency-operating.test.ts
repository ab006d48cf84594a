import { department, explanations } from '../support/files.ts';
import { testRule } from '../support/rule-cases.ts';

testRule('TIE-62', [
  {
    about: 'a public institution that states none',
    changes: [],
  },
  {
    about: 'an administrative unit whose operating funds they are',
    changes: [
      [department, '事业单位', '行政单位'],
      [explanations, '国有资产:', '机关运行经费: { 支出: 20 }\n国有资产:'],
    ],
  },
  {
    about: 'an administrative unit with another amount',
    changes: [
      [department, '事业单位', '行政单位'],
      [explanations, '国有资产:', '机关运行经费: { 支出: 19 }\n国有资产:'],
    ],
    printed: [
      `警告 TIE-62 机关运行经费与公用经费不一致
         对象：机关运行经费
         位置：2022/explanations.yaml:4:15
         原文：机关运行经费: { 支出: 19 }
         应为：公用经费 20万元
         实为：机关运行经费 19万元
         相差：1万元
         另见：2022/accounts.yaml:14:10\u300006表公用经费的第一项
         处理：请核对单位性质和口径；按公开口径确为此数的，写明说明。`,
    ],
  },
  {
    about: 'a public institution that states one',
    changes: [[explanations, '国有资产:', '机关运行经费: { 支出: 20 }\n国有资产:']],
    printed: [
      `警告 TIE-62 机关运行经费与公用经费不一致
         对象：机关运行经费
         位置：2022/explanations.yaml:4:15
         原文：机关运行经费: { 支出: 20 }
         应为：事业单位不单列机关运行经费（公用经费 20万元）
         实为：机关运行经费 20万元
         另见：2022/accounts.yaml:14:10\u300006表公用经费的第一项
         处理：请核对单位性质和口径；按公开口径确为此数的，写明说明。`,
    ],
  },
]);
