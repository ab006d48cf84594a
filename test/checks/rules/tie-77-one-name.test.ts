import { department } from '../support/files.ts';
import { testRule } from '../support/rule-cases.ts';

testRule('TIE-77', [
  {
    about: 'the full name, and another unit',
    changes: [
      [department, '负责科学技术服务工作。', '某市某区科学技术服务中心负责科学技术服务工作，联系各企业服务站。'],
    ],
  },
  {
    about: 'a shortened name',
    changes: [[department, '负责科学技术服务工作。', '区科学技术服务中心负责科学技术服务工作。']],
    printed: [
      `警告 TIE-77 单位名称前后不一
         对象：一、部门职责
         应为：某市某区科学技术服务中心
         实为：…（一）区科学技术服务中心…
         处理：请在数据里改用单位全称，或“本单位”；指的是别的单位的，写明说明。`,
    ],
  },
]);
