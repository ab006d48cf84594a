import { explanations } from '../support/files.ts';
import { testRule } from '../support/rule-cases.ts';

testRule('TIE-64', [
  {
    about: 'as many vehicles as are kept running',
    changes: [[explanations, '国有资产:', '  公务用车: { 保有量: 1 }\n国有资产:']],
  },
  {
    about: 'more kept running than there are',
    changes: [[explanations, '国有资产:', '  公务用车: { 保有量: 3 }\n国有资产:']],
    printed: [
      `错误 TIE-64 车辆总数小于财政拨款开支的公务用车保有量
         对象：车辆总数
         位置：2022/explanations.yaml:6:15
         原文：车辆: { 其他用车: 1 }
         应为：不少于保有量 3 辆
         实为：1 辆
         相差：2 辆
         另见：2022/explanations.yaml:4:16\u3000公务用车保有量
         处理：请核对 explanations.yaml 的“国有资产 → 车辆”和“三公经费 → 公务用车 → 保有量”。`,
    ],
  },
]);
