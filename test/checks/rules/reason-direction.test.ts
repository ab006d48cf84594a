import { accounts, explanations, priorAccounts } from '../support/files.ts';
import { testRule } from '../support/rule-cases.ts';

testRule('REASON-DIRECTION', [
  {
    about: 'a growth that is called one',
    changes: [
      [accounts, '  2010301: { 基本支出: 80, 项目支出: 20 }\n经济', '  2010301: { 基本支出: 80, 项目支出: 10 }\n经济'],
      [explanations, '三公经费:\n', '预决算差异原因: { 2010301: 年中追加项目经费 }\n三公经费:\n'],
    ],
  },
  {
    about: 'a reason with words for both directions',
    changes: [
      [accounts, '  2010301: { 基本支出: 80, 项目支出: 20 }\n经济', '  2010301: { 基本支出: 80, 项目支出: 10 }\n经济'],
      [explanations, '三公经费:\n', '预决算差异原因: { 2010301: 人员增加，会议减少 }\n三公经费:\n'],
    ],
  },
  {
    about: 'a saving where more was spent',
    changes: [
      [accounts, '  2010301: { 基本支出: 80, 项目支出: 20 }\n经济', '  2010301: { 基本支出: 80, 项目支出: 10 }\n经济'],
      [explanations, '三公经费:\n', '预决算差异原因: { 2010301: 厉行节约，压减开支 }\n三公经费:\n'],
    ],
    printed: [
      `警告 REASON-DIRECTION 原因的说法与增减方向相反
         对象：2010301 行政运行决算数与年初预算数之差
         位置：2022/explanations.yaml:2:21
         原文：预决算差异原因: { 2010301: 厉行节约，压减开支 }
         应为：说明为什么增加了10万元
         实为：厉行节约，压减开支
         处理：请核对金额和原因；原因属实的，换一种不会误解的说法。`,
    ],
  },
  {
    about: 'a growth where less was received',
    changes: [
      [priorAccounts, '2299999: { 其他收入: 10 }', '2299999: { 其他收入: 30 }'],
      [explanations, '三公经费:\n', '变动原因: { 收支总计: 新增一个项目 }\n三公经费:\n'],
    ],
    printed: [
      `警告 REASON-DIRECTION 原因的说法与增减方向相反
         对象：收支总计比上年增减
         位置：2022/explanations.yaml:2:15
         原文：变动原因: { 收支总计: 新增一个项目 }
         应为：说明为什么减少了20万元
         实为：新增一个项目
         处理：请核对金额和原因；原因属实的，换一种不会误解的说法。`,
    ],
  },
]);
