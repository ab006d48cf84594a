import { accounts, explanations } from '../support/files.ts';
import { testRule } from '../support/rule-cases.ts';

testRule('TIE-59', [
  {
    about: 'visits with an expense, a fleet without one',
    changes: [[explanations, '国有资产:', '  公务用车: { 保有量: 1 }\n国有资产:']],
  },
  {
    about: 'an expense without visits',
    changes: [[explanations, '{ 团组数: 2, 人次: 20, 内容: 接待学习考察人员 }', '{ 团组数: 0, 人次: 0 }']],
    printed: [
      `错误 TIE-59 “三公”经费的金额与次数、数量不相称
         对象：公务接待团组数
         位置：2022/explanations.yaml:3:16
         原文：公务接待: { 团组数: 0, 人次: 0 }
         应为：公务接待团组数大于 0
         实为：支出 1万元，公务接待团组数 0
         另见：2022/accounts.yaml:17:17\u3000决算数
         处理：请核对 explanations.yaml 的“三公经费”和 accounts.yaml 的决算数，补上或改正写错的一处。`,
      `错误 TIE-59 “三公”经费的金额与次数、数量不相称
         对象：公务接待人次
         位置：2022/explanations.yaml:3:23
         原文：公务接待: { 团组数: 0, 人次: 0 }
         应为：公务接待人次大于 0
         实为：支出 1万元，公务接待人次 0
         另见：2022/accounts.yaml:17:17\u3000决算数
         处理：请核对 explanations.yaml 的“三公经费”和 accounts.yaml 的决算数，补上或改正写错的一处。`,
    ],
  },
  {
    about: 'groups without an expense',
    changes: [[explanations, '国有资产:', '  因公出国（境）: { 团组数: 1, 人次: 3 }\n国有资产:']],
    printed: [
      `错误 TIE-59 “三公”经费的金额与次数、数量不相称
         对象：因公出国（境）团组数
         位置：2022/explanations.yaml:4:19
         原文：因公出国（境）: { 团组数: 1, 人次: 3 }
         应为：因公出国（境）团组数为 0
         实为：支出 0万元，因公出国（境）团组数 1
         处理：请核对 explanations.yaml 的“三公经费”和 accounts.yaml 的决算数，补上或改正写错的一处。`,
      `错误 TIE-59 “三公”经费的金额与次数、数量不相称
         对象：因公出国（境）人次
         位置：2022/explanations.yaml:4:26
         原文：因公出国（境）: { 团组数: 1, 人次: 3 }
         应为：因公出国（境）人次为 0
         实为：支出 0万元，因公出国（境）人次 3
         处理：请核对 explanations.yaml 的“三公经费”和 accounts.yaml 的决算数，补上或改正写错的一处。`,
    ],
  },
  {
    about: 'running costs without a vehicle',
    changes: [
      [accounts, '决算数: { 公务接待费: 1 }', '决算数: { 公务接待费: 1, 公务用车运行维护费: 0.5 }'],
      [explanations, '国有资产:', '  公务用车: { 保有量: 0 }\n国有资产:'],
    ],
    printed: [
      `错误 TIE-59 “三公”经费的金额与次数、数量不相称
         对象：公务用车保有量
         位置：2022/explanations.yaml:4:16
         原文：公务用车: { 保有量: 0 }
         应为：公务用车保有量大于 0
         实为：支出 0.5万元，公务用车保有量 0
         另见：2022/accounts.yaml:17:31\u3000决算数
         处理：请核对 explanations.yaml 的“三公经费”和 accounts.yaml 的决算数，补上或改正写错的一处。`,
    ],
  },
]);
