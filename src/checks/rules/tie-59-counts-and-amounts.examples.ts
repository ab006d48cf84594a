import type { RuleExamples } from '../example.ts';

export const examples: RuleExamples = {
  code: 'TIE-59',
  right: [
    { about: '有接待有支出；有车没有运行费', edits: { 'explanations.yaml → 三公经费 → 公务用车 → 保有量': '1' } },
  ],
  wrong: [
    {
      about: '有公务接待费，团组数为 0',
      edits: {
        'explanations.yaml → 三公经费 → 公务接待 → 团组数': '0',
        'explanations.yaml → 三公经费 → 公务接待 → 人次': '0',
        'explanations.yaml → 三公经费 → 公务接待 → 内容': null,
      },
      found: [
        { severity: 'error', subject: '公务接待团组数', actual: '支出 1万元，公务接待团组数 0' },
        { severity: 'error', subject: '公务接待人次', actual: '支出 1万元，公务接待人次 0' },
      ],
    },
    {
      about: '有出国团组，没有支出',
      edits: { 'explanations.yaml → 三公经费 → 因公出国（境）': '{ 团组数: 1, 人次: 3 }' },
      found: [
        { severity: 'error', subject: '因公出国（境）团组数', actual: '支出 0万元，因公出国（境）团组数 1' },
        { severity: 'error', subject: '因公出国（境）人次', actual: '支出 0万元，因公出国（境）人次 3' },
      ],
    },
    {
      about: '有车辆运行费，没有车',
      edits: {
        'accounts.yaml → 三公经费 → 决算数 → 公务用车运行维护费': '0.5',
        'explanations.yaml → 三公经费 → 公务用车 → 保有量': '0',
      },
      found: [{ severity: 'error', subject: '公务用车保有量', actual: '支出 0.5万元，公务用车保有量 0' }],
    },
  ],
};
