/** What prose says of amounts, and what it only seems to say. */
import { expect, it } from 'vitest';
import { claimsIn } from '../../src/checks/stated-claims.ts';

/** Kind, direction and number of each claim behind a subject. */
function told(behind: string): string {
  return claimsIn(behind)
    .map(({ kind, direction, quantity }) => [kind, direction, quantity?.value.toFixed()].filter(Boolean).join(' '))
    .join('；');
}

it.each([
  ['支出1,238.58万元。', 'value 12385800'],
  ['为0.95亿元', 'value 95000000'],
  ['年初预算为10万元，支出决算为9.5万元，完成年初预算的95%。', 'budget 100000；value 95000；completion 0.95'],
  ['比上年减少56.95万元，下降1.87%。', 'change down 569500；change down 0.0187'],
  ['307.82万元，与2023年度相比，增加307.82万元，增长100.00%。', 'value 3078200；change up 3078200；change up 1'],
  ['与上年相比持平。', 'change same'],
  ['较上年增加，主要是人员增加。', 'change up'],
  ['比年初预算数减少2万元', 'deviation down 20000'],
])('of an amount: %s', (behind, claims) => {
  expect(told(behind)).toBe(claims);
});

it.each([
  '约100万元',
  '100余万元',
  '占95.39%',
  '用于平台建设的120万元',
  '、公用经费共20万元',
  '。项目支出20万元',
  '增加，主要是人员增加。',
  '全年预算为321.02万元',
  `为${'数额'.repeat(40)}x20万元`,
])('of none: %s', (behind) => {
  expect(told(behind)).toBe('');
});
