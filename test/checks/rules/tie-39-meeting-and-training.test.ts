import { accounts, explanations } from '../support/files.ts';
import { testRule } from '../support/rule-cases.ts';

testRule('TIE-39', [
  {
    about: 'a training that is told in full',
    changes: [
      [accounts, '  30201: 20', '  30201: 19\n  30216: 1'],
      [explanations, '国有资产:', '培训: [{ 金额: 1.5 }]\n国有资产:'],
    ],
  },
  {
    about: 'a training that is told in part',
    changes: [
      [accounts, '  30201: 20', '  30201: 18\n  30216: 2'],
      [explanations, '国有资产:', '培训: [{ 金额: 1.5 }]\n国有资产:'],
    ],
    printed: [
      `警告 TIE-39 06表的会议费、培训费大于情况说明中的数
         对象：培训费
         位置：2022/accounts.yaml:15:10
         原文：30216: 2
         应为：不大于情况说明的培训费 1.5万元
         实为：06表 30216 为 2万元
         相差：0.5万元
         处理：请在 explanations.yaml 补全各次培训，或核对06表。`,
    ],
  },
  {
    about: 'a meeting that is not told',
    changes: [[accounts, '  30201: 20', '  30201: 18\n  30215: 2']],
    printed: [
      `警告 TIE-39 06表的会议费、培训费大于情况说明中的数
         对象：会议费
         位置：2022/accounts.yaml:15:10
         原文：30215: 2
         应为：不大于情况说明的会议费 0万元
         实为：06表 30215 为 2万元
         相差：2万元
         处理：请在 explanations.yaml 补全各次会议，或核对06表。`,
    ],
  },
]);
