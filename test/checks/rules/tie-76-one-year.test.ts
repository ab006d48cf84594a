import { explanations } from '../support/files.ts';
import { testRule } from '../support/rule-cases.ts';

testRule('TIE-76', [
  {
    about: 'the year of the report in a text of the unit',
    changes: [[explanations, '接待学习考察人员', '2022年接待学习考察人员']],
  },
  {
    about: 'last year left in a text of the unit',
    changes: [[explanations, '接待学习考察人员', '2021年接待学习考察人员']],
    printed: [
      `警告 TIE-76 情况说明里出现了别的年度
         对象：（二）“三公”经费财政拨款支出决算具体情况说明
         应为：2022年
         实为：…个、来宾20人次，主要是2021年接待学习考察人员发生的…
         处理：请核对数据里这段文字的年份；确指别的年度的，写明说明。`,
    ],
  },
]);
