import type { RuleExamples } from '../example.ts';

export const examples: RuleExamples = {
  code: 'TIE-48',
  right: [
    {
      about: '年初数就是上年年末数',
      edits: {
        '2021/accounts.yaml → 收入 → 2299999 → 其他收入': '15',
        'accounts.yaml → 年初结转和结余 → 非财政拨款 → 2299999': '5',
      },
    },
    {
      about: '上年只有比较数',
      edits: {
        '2021/accounts.yaml': '金额单位: 万元\n比较数: { 收支总计: 110 }\n',
        'accounts.yaml → 年初结转和结余 → 非财政拨款 → 2299999': '5',
      },
    },
  ],
  wrong: [
    {
      about: '年初数小于上年年末数',
      edits: {
        '2021/accounts.yaml → 收入 → 2299999 → 其他收入': '15',
        'accounts.yaml → 年初结转和结余 → 非财政拨款 → 2299999': '4',
      },
      found: [{ severity: 'warning', subject: '非财政拨款年初结转和结余', actual: '本年年初 4万元' }],
    },
    {
      about: '合计相同，结余从一项挪到另一项',
      edits: {
        '2021/accounts.yaml → 收入 → 2120803 → 政府性基金预算财政拨款收入': '8',
        'accounts.yaml → 年初结转和结余 → 政府性基金预算财政拨款 → 2121999': '8',
      },
      found: [
        { severity: 'warning', subject: '2120803 年初结转和结余', actual: '本年年初 0万元' },
        { severity: 'warning', subject: '2121999 年初结转和结余', actual: '本年年初 8万元' },
      ],
    },
    {
      about: '相差 0.01：尾差',
      edits: {
        '2021/accounts.yaml → 收入 → 2299999 → 其他收入': '15',
        'accounts.yaml → 年初结转和结余 → 非财政拨款 → 2299999': '5.01',
      },
      found: [{ severity: 'hint', subject: '非财政拨款年初结转和结余', actual: '本年年初 5.01万元' }],
    },
  ],
};
