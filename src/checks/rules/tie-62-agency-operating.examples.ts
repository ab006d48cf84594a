import type { RuleExamples } from '../example.ts';

export const examples: RuleExamples = {
  code: 'TIE-62',
  right: [
    { about: '事业单位没有填机关运行经费', edits: {} },
    {
      about: '行政单位的机关运行经费等于公用经费',
      edits: { 'department.yaml → 单位性质': '行政单位', 'explanations.yaml → 机关运行经费 → 支出': '20' },
    },
    {
      about: '部门还有事业单位，公用经费也有它们的',
      edits: {
        'department.yaml → 单位性质': '行政单位',
        'department.yaml → 决算单位构成': '[某局本级, 某所]',
        'explanations.yaml → 机关运行经费 → 支出': '15',
      },
    },
  ],
  wrong: [
    {
      about: '部门汇总的机关运行经费大于公用经费',
      edits: {
        'department.yaml → 单位性质': '行政单位',
        'department.yaml → 决算单位构成': '[某局本级, 某所]',
        'explanations.yaml → 机关运行经费 → 支出': '21',
      },
      found: [{ severity: 'warning', subject: '机关运行经费', actual: '机关运行经费 21万元' }],
    },
    {
      about: '行政单位的机关运行经费与公用经费不同',
      edits: { 'department.yaml → 单位性质': '行政单位', 'explanations.yaml → 机关运行经费 → 支出': '19' },
      found: [{ severity: 'warning', subject: '机关运行经费', actual: '机关运行经费 19万元' }],
    },
    {
      about: '事业单位填了机关运行经费',
      edits: { 'explanations.yaml → 机关运行经费 → 支出': '20' },
      found: [{ severity: 'warning', subject: '机关运行经费', actual: '机关运行经费 20万元' }],
    },
  ],
};
