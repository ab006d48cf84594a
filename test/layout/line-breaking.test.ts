import { describe, expect, it } from 'vitest';
import { breakOffsets, noLineBreaksAfter, noLineBreaksBefore } from '../../src/layout/line-breaking.ts';

/** The text with `|` wherever a line may end. */
function marked(text: string): string {
  const offsets = breakOffsets(text);
  return text
    .split('')
    .map((unit, index) => (offsets.has(index) ? `|${unit}` : unit))
    .join('');
}

describe('breakOffsets', () => {
  it.each([
    ['between Chinese characters', '部门决算', '部|门|决|算'],
    ['not before closing punctuation, not after opening', '“放管服”改革。', '“放|管|服”|改|革。'],
    ['quotation marks bind to their inside only', '责“放', '责|“放'],
    ['between a number and its unit, as Word does', '12,345.67万元', '12,345.67|万|元'],
    ['between Chinese and a number', '下降16.94%，主要', '下|降|16.94%，|主|要'],
    ['after closing punctuation before a number', '说明。2022年', '说|明。|2022|年'],
    ['not after ≤ and ≥', '不≥95', '不|≥95'],
    ['not within a two-character dash', '工作——为', '工|作|——|为'],
    ['after the spaces of Latin text', 'ISO/IEC 29500 标准', 'ISO/|IEC |29500 |标|准'],
    ['after a hyphen between letters or digits', '2021-2023', '2021-|2023'],
    ['around characters outside of the basic plane', '𠮷田', '𠮷|田'],
    ['nowhere in one character', '中', '中'],
    ['nowhere in nothing', '', ''],
  ])('%s', (_, text, expected) => {
    expect(marked(text)).toBe(expected);
  });

  it('has no character twice in Word’s lists', () => {
    for (const list of [noLineBreaksBefore, noLineBreaksAfter]) expect(new Set(list).size).toBe(list.length);
  });
});
