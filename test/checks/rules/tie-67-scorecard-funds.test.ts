import { overallScorecard } from '../support/files.ts';
import { testRule } from '../support/rule-cases.ts';

testRule('TIE-67', [
  {
    about: 'a total without sources',
    changes: [],
  },
  {
    about: 'a total that is the sum of its sources',
    changes: [
      [
        overallScorecard,
        '全年预算数: { 当年财政拨款: 100, 其他资金: 10 }',
        '全年预算数: { 合计: 110, 当年财政拨款: 100, 其他资金: 10 }',
      ],
    ],
  },
  {
    about: 'a total that is more',
    changes: [
      [
        overallScorecard,
        '全年预算数: { 当年财政拨款: 100, 其他资金: 10 }',
        '全年预算数: { 合计: 128.41, 当年财政拨款: 100, 其他资金: 10 }',
      ],
    ],
    printed: [
      `警告 TIE-67 自评表的资金合计不等于各来源之和
         对象：1-overall 全年预算数
         位置：2022/scorecards/1-overall.yaml:4:16
         原文：全年预算数: { 合计: 128.41, 当年财政拨款: 100, 其他资金: 10 }
         应为：各来源之和 110万元
         实为：合计 128.41万元
         相差：18.41万元
         处理：请核对合计和各来源；合计等于各来源之和时可不写合计。`,
    ],
  },
]);
