import { explanations } from '../support/files.ts';
import { testRule } from '../support/rule-cases.ts';

testRule('TIE-81', [
  {
    about: 'a share with its sign',
    changes: [[explanations, '接待学习考察人员', '接待学习考察人员，其中外省占30%']],
  },
  {
    about: 'a share without its sign',
    changes: [[explanations, '接待学习考察人员', '接待学习考察人员，其中外省占30']],
    printed: [
      `错误 TIE-81 占比后面缺百分号
         对象：（二）“三公”经费财政拨款支出决算具体情况说明
         应为：占…%
         实为：…待学习考察人员，其中外省占30发生的接待支出。…
         处理：请给数据里的这段文字补上百分号。`,
    ],
  },
]);
