import { department, explanations } from '../support/files.ts';
import { testRule } from '../support/rule-cases.ts';

testRule('TIE-82', [
  {
    about: 'a code of one letter, and a number with a measure',
    changes: [[explanations, '接待学习考察人员', '接待A市学习考察3批']],
  },
  {
    about: 'an English word',
    changes: [[explanations, '预算执行及时、有效', '预算执行及时、有效，绩效管理level不断提高']],
    printed: [
      `错误 TIE-82 句子里有多余的字母或数字
         对象：十四、重点项目预算的绩效评价结果等情况说明
         应为：没有多余的字母；数字后面有单位
         实为：…执行及时、有效，绩效管理level不断提高。…
         处理：请改正数据里的这段文字。`,
    ],
  },
  {
    about: 'a digit without a measure',
    changes: [[department, '负责科学技术服务工作。', '负责科学技术服务工作2。']],
    printed: [
      `错误 TIE-82 句子里有多余的字母或数字
         对象：一、部门职责
         应为：没有多余的字母；数字后面有单位
         实为：…一）负责科学技术服务工作2。…
         处理：请改正数据里的这段文字。`,
    ],
  },
]);
