import type { RuleExamples } from '../example.ts';

const approvedClass = `{
  "说明": "",
  "工作簿": [],
  "校验": "487273fd81f5f6592a0b81900ff05179557d4b50a35ff6a24e0e19b2d0d3282e",
  "表": [
    {"表":"一般公共预算财政拨款基本支出决算表","文件":"公开表.xlsx","工作表":"公开06表","金额单位":"万元","格":[["C5","经济分类/301","60.01"]]}
  ]
}`;

export const examples: RuleExamples = {
  code: 'TIE-33',
  right: [
    {
      about: '核定合计等于各项相加',
      edits: { 'accounts.yaml → 核定合计': '{ 经济分类: { 301: 60.00 }, 人员经费: 60 }' },
    },
  ],
  wrong: [
    {
      about: '相差 0.016，超出尾差',
      edits: {
        'accounts.yaml → 经济分类 → 30101': '50',
        'accounts.yaml → 经济分类 → 30102': '10',
        'accounts.yaml → 核定合计 → 经济分类 → 301': '60.016',
      },
      found: [{ severity: 'error', subject: '基本支出 301 工资福利支出', actual: '核定合计 60.016万元' }],
    },
    {
      about: '以元为单位的，没有尾差',
      edits: { 'accounts.yaml → 金额单位': '元', 'accounts.yaml → 核定合计 → 经济分类 → 301': '60.01' },
      found: [{ severity: 'error', subject: '基本支出 301 工资福利支出', actual: '核定合计 0.006001万元' }],
    },
    {
      about: '核定合计之下没有明细',
      edits: { 'accounts.yaml → 核定合计 → 收入 → 207 → 其他收入': '5' },
      found: [{ severity: 'error', subject: '收入/其他收入/207', actual: '核定合计 5万元，accounts.yaml 中没有明细' }],
    },
    {
      about: '两项相加，与合计相差 0.015：尾差',
      edits: {
        'accounts.yaml → 经济分类 → 30101': '50',
        'accounts.yaml → 经济分类 → 30102': '10',
        'accounts.yaml → 核定合计 → 经济分类 → 301': '60.015',
      },
      found: [{ severity: 'hint', subject: '基本支出 301 工资福利支出', actual: '核定合计 60.015万元' }],
    },
    {
      about: '合计之下有三项，尾差可以到 0.02',
      edits: {
        'accounts.yaml → 支出 → 一般公共预算财政拨款 → 2010301 → 基本支出': '50',
        'accounts.yaml → 支出 → 一般公共预算财政拨款 → 2010505 → 基本支出': '20',
        'accounts.yaml → 支出 → 一般公共预算财政拨款 → 2010506 → 基本支出': '10',
        'accounts.yaml → 核定合计 → 支出 → 一般公共预算财政拨款 → 合计 → 基本支出': '80.02',
      },
      found: [
        { severity: 'hint', subject: '一般公共预算财政拨款支出合计 基本支出', actual: '核定合计 80.02万元' },
        {
          severity: 'warning',
          subject: '一般公共预算财政拨款年末结转和结余合计',
          actual: '填写的年末结转和结余 0万元',
        },
      ],
    },
    {
      about: '年末结转和结余不等于年初加收入减支出',
      edits: { 'accounts.yaml → 年末结转和结余': '{ 一般公共预算财政拨款: 3, 非财政拨款: 0 }' },
      found: [
        { severity: 'error', subject: '一般公共预算财政拨款年末结转和结余合计', actual: '填写的年末结转和结余 3万元' },
      ],
    },
    {
      about: '行的合计有尾差，年初预算只有合计',
      edits: {
        'accounts.yaml → 年初预算': '{ 2010301: 100, 合计: 100 }',
        'accounts.yaml → 核定合计 → 支出/一般公共预算/2010301': '100.01',
      },
      found: [
        { severity: 'hint', subject: '一般公共预算财政拨款支出 2010301 行政运行', actual: '核定合计 100.01万元' },
        {
          severity: 'warning',
          subject: '一般公共预算财政拨款年末结转和结余合计',
          actual: '填写的年末结转和结余 0万元',
        },
      ],
    },
    {
      about: '核定合计与批复的表不同：是更正的，写明说明',
      edits: {
        'accounts.yaml → 核定合计 → 经济分类 → 301': '60',
        '2022/approved/figures.json': approvedClass,
      },
      found: [{ severity: 'warning', subject: '基本支出 301 工资福利支出', actual: '核定合计 60万元' }],
    },
  ],
};
