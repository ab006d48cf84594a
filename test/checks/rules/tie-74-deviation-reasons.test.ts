import { projectScorecard } from '../support/files.ts';
import { testRule } from '../support/rule-cases.ts';

testRule('TIE-74', [
  {
    about: 'a lost point with its reason',
    changes: [],
  },
  {
    about: 'a lost point without a reason',
    changes: [[projectScorecard, ', 偏差原因: 两家企业已迁出', '']],
    printed: [
      `警告 TIE-74 指标的偏差原因与得分不相称
         对象：2-project 服务企业
         位置：2022/scorecards/2-project.yaml:14:61
         原文：- { 名称: 服务企业, 年度指标值: 20家, 实际完成值: 18家, 分值: 50, 得分: 49 }
         应为：写明偏差原因
         实为：分值 50，得分 49，偏差原因：未写
         处理：请补写“偏差原因”。`,
    ],
  },
  {
    about: 'a full score with a reason',
    changes: [[projectScorecard, '分值: 50, 得分: 49', '分值: 50, 得分: 50']],
    printed: [
      `警告 TIE-74 指标的偏差原因与得分不相称
         对象：2-project 服务企业
         位置：2022/scorecards/2-project.yaml:14:61
         原文：- { 名称: 服务企业, 年度指标值: 20家, 实际完成值: 18家, 分值: 50, 得分: 50, 偏差原因: 两家企业已迁出 }
         应为：满分不写偏差原因
         实为：分值 50，得分 50，偏差原因：两家企业已迁出
         处理：请核对得分，或删去偏差原因；确按此公开的，写明说明。`,
    ],
  },
]);
