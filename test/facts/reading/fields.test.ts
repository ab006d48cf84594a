import { describe, expect, it } from 'vitest';
import type { Scalar } from '../../../src/facts/catalogue/fact-node.ts';
import { amount, count, date, points, words } from '../../../src/facts/catalogue/scalars.ts';
import { exact } from '../../../src/model/money.ts';
import { SourceText } from '../../../src/facts/reading/yaml-tree.ts';

const position = { file: 'f.yaml', line: 3, column: 5 };

function read(kind: Scalar, typed: string): unknown {
  return kind.read(new SourceText(typed, position), exact(1));
}

describe('an amount', () => {
  it.each(['0', '100.41', '-0.01', '0.000001', '999999999999999.99'])('%s is exact, and knows its place', (typed) => {
    const fact = read(amount({}), typed) as { value: { toFixed: () => string }; position: unknown };
    expect(fact.value.toFixed()).toBe(typed);
    expect(fact.position).toEqual(position);
  });

  it.each([
    '1,000',
    '１００',
    '100.',
    '.5',
    '1e3',
    '0x10',
    '+1',
    '--1',
    '100元',
    '100 00',
    '1.2.3',
    '0.1234567',
    '一百',
    '-',
    '#REF!',
    'NaN',
    'Infinity',
  ])('%s is none', (typed) => {
    expect(read(amount({}), typed)).toBeUndefined();
  });
});

describe('other fields', () => {
  it.each([
    ['count', count({}), ['0', '382'], ['1.5', '-1', '三']],
    ['points', points({}), ['9.5', '10', '0'], ['9.555', '-1', '1000']],
    [
      'date',
      date({}),
      ['2023-09-21', '2024-02-29'],
      ['2023-9-21', '2023-02-29', '2023-13-01', '20230921', '2023年9月21日'],
    ],
  ] as const)('%s', (_, kind, good, bad) => {
    expect(good.filter((typed) => read(kind, typed) === undefined)).toEqual([]);
    expect(bad.filter((typed) => read(kind, typed) !== undefined)).toEqual([]);
  });

  it('joins the lines of a folded Chinese text without a space', () => {
    expect(read(words({}), '统筹推进\n  优化营商环境\n Word 和 PDF')).toBe('统筹推进优化营商环境 Word 和 PDF');
  });
});
