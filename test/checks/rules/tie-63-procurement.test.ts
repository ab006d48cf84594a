import { explanations } from '../support/files.ts';
import { testRule } from '../support/rule-cases.ts';

testRule('TIE-63', [
  {
    about: 'all of it to small and micro enterprises',
    changes: [
      [explanations, '国有资产:', '政府采购: { 货物: { 支出: 5, 授予中小企业: 5, 其中小微企业: 5 } }\n国有资产:'],
    ],
  },
  {
    about: 'more to micro than to medium enterprises',
    changes: [
      [explanations, '国有资产:', '政府采购: { 货物: { 支出: 5, 授予中小企业: 3, 其中小微企业: 4 } }\n国有资产:'],
    ],
    printed: [
      `错误 TIE-63 政府采购的部分大于整体
         对象：政府采购货物授予小微企业合同金额
         位置：2022/explanations.yaml:4:41
         原文：政府采购: { 货物: { 支出: 5, 授予中小企业: 3, 其中小微企业: 4 } }
         应为：不大于政府采购货物授予中小企业合同金额 3万元
         实为：政府采购货物授予小微企业合同金额 4万元
         相差：1万元
         另见：2022/explanations.yaml:4:30\u3000政府采购货物授予中小企业合同金额
         处理：请核对 explanations.yaml 的“政府采购”，改正写错的一处。`,
    ],
  },
  {
    about: 'more to small and medium enterprises than was spent',
    changes: [[explanations, '国有资产:', '政府采购: { 服务: { 支出: 5, 授予中小企业: 6 } }\n国有资产:']],
    printed: [
      `错误 TIE-63 政府采购的部分大于整体
         对象：政府采购服务授予中小企业合同金额
         位置：2022/explanations.yaml:4:30
         原文：政府采购: { 服务: { 支出: 5, 授予中小企业: 6 } }
         应为：不大于政府采购服务支出 5万元
         实为：政府采购服务授予中小企业合同金额 6万元
         相差：1万元
         另见：2022/explanations.yaml:4:19\u3000政府采购服务支出
         处理：请核对 explanations.yaml 的“政府采购”，改正写错的一处。`,
    ],
  },
]);
