import { accounts } from '../support/files.ts';
import { testRule } from '../support/rule-cases.ts';

testRule('TIE-37', [
  {
    about: 'all of it paid from basic funds',
    changes: [[accounts, '  30201: 20', '  30201: 19\n  30217: 1']],
  },
  {
    about: 'more in table 06 than in table 07',
    changes: [[accounts, '  30201: 20', '  30201: 18.5\n  30217: 1.5']],
    printed: [
      `错误 TIE-37 06表的“三公”科目大于07表的决算数
         对象：公务接待费
         位置：2022/accounts.yaml:15:10
         原文：30217: 1.5
         应为：不大于07表公务接待费决算数 1万元
         实为：06表 30217 为 1.5万元
         相差：0.5万元
         另见：2022/accounts.yaml:18:17\u300007表的决算数
         处理：请核对两处：基本支出列支的“三公”经费应包含在07表决算数之内。`,
    ],
  },
  {
    about: 'no final accounts in table 07 at all',
    changes: [[accounts, '  30201: 20', '  30201: 19.5\n  30212: 0.5']],
    printed: [
      `错误 TIE-37 06表的“三公”科目大于07表的决算数
         对象：因公出国（境）费
         位置：2022/accounts.yaml:15:10
         原文：30212: 0.5
         应为：不大于07表因公出国（境）费决算数 0万元
         实为：06表 30212 为 0.5万元
         相差：0.5万元
         处理：请核对两处：基本支出列支的“三公”经费应包含在07表决算数之内。`,
    ],
  },
]);
