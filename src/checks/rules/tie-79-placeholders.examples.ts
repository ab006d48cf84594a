import type { RuleExamples } from '../example.ts';

export const examples: RuleExamples = {
  code: 'TIE-79',
  right: [
    { about: '用一个字母代替名称', edits: { 'explanations.yaml → 三公经费 → 公务接待 → 内容': '接待X公司人员' } },
    {
      about: '括号里是别的话，增加或减少都说到',
      edits: {
        'explanations.yaml → 其他重要事项':
          '[人员增加（其中在编3人），车辆减少，采购金额有增加也有减少；2022年度、2022 年的资料已归档。]',
      },
    },
  ],
  wrong: [
    {
      about: '留着没填的 XX',
      edits: { 'explanations.yaml → 三公经费 → 公务接待 → 内容': '接待XX公司人员' },
      found: [
        {
          severity: 'error',
          subject: '三公经费 公务接待 内容 “XX”',
          actual: '…来宾20人次，主要是接待XX公司人员发生的接待支出。…',
        },
      ],
    },
    {
      about: '留着模板的“增加（减少）”',
      edits: { 'explanations.yaml → 其他重要事项': '[本年支出增加（减少）的情况。]' },
      found: [
        { severity: 'error', subject: '其他重要事项 第1项 “增加（减少）”', actual: '…本年支出增加（减少）的情况。…' },
      ],
    },
    {
      about: '括号全角、半角，次序不同，其他方向',
      edits: {
        'explanations.yaml → 其他重要事项':
          '["比上年减少0.15万元，下降（增长）27.78%。", "与2021年度相比增加(减少)1万元。", 决算数大于（小于）预算数。]',
      },
      found: [
        {
          severity: 'error',
          subject: '其他重要事项 第1项 “下降（增长）”',
          actual: '…比上年减少0.15万元，下降（增长）27.78%。…',
        },
        { severity: 'error', subject: '其他重要事项 第2项 “增加(减少)”', actual: '…与2021年度相比增加(减少)1万元。…' },
        { severity: 'error', subject: '其他重要事项 第3项 “大于（小于）”', actual: '…决算数大于（小于）预算数。…' },
      ],
    },
    {
      about: '评价报告、自评表里的空和省略',
      edits: {
        'evaluation.md': '某某项目支出____万元，请填写完成情况。\n\n202 年度工作（略）\n',
        'scorecards/1-overall.yaml → 实际完成情况': '服务企业××家',
      },
      found: [
        { severity: 'error', subject: '绩效评价报告 “____”', actual: '…某某项目支出____万元，请填写完成情况。…' },
        { severity: 'error', subject: '1-overall 实际完成情况 “××”', actual: '…服务企业××家…' },
        { severity: 'error', subject: '绩效评价报告 “请填写”', actual: '…某项目支出____万元，请填写完成情况。…' },
        { severity: 'warning', subject: '绩效评价报告 “202 年”', actual: '…202 年度工作（略）…' },
        { severity: 'warning', subject: '绩效评价报告 “某某”', actual: '…某某项目支出____万元，请…' },
        { severity: 'warning', subject: '绩效评价报告 “（略）”', actual: '…202 年度工作（略）…' },
      ],
    },
  ],
};
