import { explanations } from '../support/files.ts';
import { testRule } from '../support/rule-cases.ts';

testRule('TIE-80', [
  {
    about: 'an amount in 万元',
    changes: [[explanations, '接待学习考察人员', '接待学习考察人员，人均500万元以下']],
  },
  {
    about: 'an amount in 元',
    changes: [[explanations, '接待学习考察人员', '接待学习考察人员，人均500元']],
    printed: [
      `错误 TIE-80 同一段文字里混用元和万元
         对象：（二）“三公”经费财政拨款支出决算具体情况说明
         应为：以万元为单位
         实为：…待学习考察人员，人均500元发生的接待支出。…
         处理：请把数据里这段文字的金额换算成万元。`,
    ],
  },
]);
