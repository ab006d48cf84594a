import { explanations } from '../support/files.ts';
import { testRule } from '../support/rule-cases.ts';

testRule('TIE-79', [
  {
    about: 'a single letter as a name',
    changes: [[explanations, '接待学习考察人员', '接待X公司人员']],
  },
  {
    about: 'a place nobody filled in',
    changes: [[explanations, '接待学习考察人员', '接待XX公司人员']],
    printed: [
      `错误 TIE-79 文字中有没填的空或模板留下的字样
         对象：（二）“三公”经费财政拨款支出决算具体情况说明
         应为：完整的文字
         实为：…来宾20人次，主要是接待XX公司人员发生的接待支出。…
         处理：请改正数据里的这段文字。`,
    ],
  },
  {
    about: 'wording of a form',
    changes: [[explanations, '三公经费:\n', '其他重要事项: [本年支出增加（减少）的情况。]\n三公经费:\n']],
    printed: [
      `错误 TIE-79 文字中有没填的空或模板留下的字样
         对象：十五、其他重要事项情况说明
         应为：完整的文字
         实为：…本年支出增加（减少）的情况。…
         处理：请改正数据里的这段文字。`,
    ],
  },
]);
