import type { RuleExamples } from '../example.ts';

export const examples: RuleExamples = {
  code: 'TEXT-HALFWIDTH',
  right: [
    {
      about: '全角标点；数字里的逗号和小数点不算',
      edits: { 'explanations.yaml → 其他重要事项': '[资产（含车辆）共1,234.5平方米。]' },
    },
  ],
  wrong: [
    {
      about: '半角括号和逗号',
      edits: { 'explanations.yaml → 其他重要事项': '["资产(含车辆)已登记,待核实情况另报。"]' },
      found: [
        { severity: 'hint', subject: '其他重要事项 第1项 “(含车辆)”', actual: '…资产(含车辆)已登记,待核实情况另报。…' },
        { severity: 'hint', subject: '其他重要事项 第1项 “,”', actual: '…资产(含车辆)已登记,待核实情况另报。…' },
      ],
    },
  ],
};
