import { expect, it } from 'vitest';
import { chineseNumber } from '../../../src/figures/format/ordinal.ts';

it.each([
  [1, '一'],
  [10, '十'],
  [11, '十一'],
  [15, '十五'],
  [20, '二十'],
  [26, '二十六'],
  [99, '九十九'],
])('%i is %s', (value, text) => {
  expect(chineseNumber(value)).toBe(text);
});
