import { overallScorecard, projectScorecard } from '../support/files.ts';
import { testRule } from '../support/rule-cases.ts';

testRule('TIE-73', [
  {
    about: 'amounts taken from the accounts',
    changes: [[overallScorecard, '全年执行数: { 合计: 110 }', '全年执行数: { 合计: 取自 本年支出合计 }']],
  },
  {
    about: 'an overall form with another execution',
    changes: [[overallScorecard, '全年执行数: { 合计: 110 }', '全年执行数: { 合计: 100 }']],
    printed: [
      `警告 TIE-73 自评表的资金与决算不一致
         对象：整体自评表全年执行数
         位置：2022/scorecards/1-overall.yaml:5:16
         原文：全年执行数: { 合计: 100 }
         应为：支出合计 110万元
         实为：100万元
         相差：10万元
         另见：2022/accounts.yaml:7:22\u3000支出合计
         处理：请核对自评表；口径不同的，写明说明。`,
    ],
  },
  {
    about: 'projects with another budget and another execution',
    changes: [
      [projectScorecard, '年初预算数: { 当年财政拨款: 20 }', '年初预算数: { 当年财政拨款: 25 }'],
      [projectScorecard, '全年执行数: { 当年财政拨款: 20 }', '全年执行数: { 当年财政拨款: 19.99 }'],
    ],
    printed: [
      `警告 TIE-73 自评表的资金与决算不一致
         对象：各项目自评表全年执行数之和
         位置：2022/scorecards/2-project.yaml:6:20
         原文：全年执行数: { 当年财政拨款: 19.99 }
         应为：支出合计 项目支出 20万元
         实为：19.99万元
         相差：0.01万元
         另见：2022/accounts.yaml:7:32\u3000支出合计 项目支出
         处理：请核对自评表；口径不同的，写明说明。`,
      `警告 TIE-73 自评表的资金与决算不一致
         对象：各项目自评表年初预算数之和
         位置：2022/scorecards/2-project.yaml:4:20
         原文：年初预算数: { 当年财政拨款: 25 }
         应为：年初预算合计 项目支出 20万元
         实为：25万元
         相差：5万元
         另见：2022/accounts.yaml:11:30\u3000年初预算合计 项目支出
         处理：请核对自评表；口径不同的，写明说明。`,
    ],
  },
]);
