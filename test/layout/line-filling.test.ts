import { figureName } from '../../src/model/figure-name.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixedMetrics } from '../support/fixed-metrics.ts';
import { searchSize } from '../support/random/search-size.ts';
import { fillEvenLines, fillLines, fillPlainLines, textAdvance } from '../../src/layout/line-filling.ts';

/** 16 pt: a Chinese character is 320 twips wide. */
const style = { font: 'body', halfPoints: 32 } as const;
const em = 320;

const fill = (text: string, ems: number): readonly string[] => fillPlainLines(text, ems * em, style, fixedMetrics);

describe('fillPlainLines', () => {
  it('fills a line to its last character', () => {
    expect(fill('部门决算公开', 4)).toEqual(['部门决算', '公开']);
  });

  it('takes a character along when punctuation would begin a line', () => {
    expect(fill('部门决算。公开', 4)).toEqual(['部门决', '算。公开']);
  });

  it('lets spaces at the end of a line stand out', () => {
    expect(fill('ab cd ef', 2.5)).toEqual(['ab cd ', 'ef']);
  });

  it('cuts a word that is longer than a line', () => {
    expect(fill('abcdefgh', 2)).toEqual(['abcd', 'efgh']);
  });

  it('begins a new line at \\n, and keeps an empty text as an empty line', () => {
    expect(fill('合计\n金额', 10)).toEqual(['合计', '金额']);
    expect(fill('', 10)).toEqual(['']);
  });
});

describe('fillLines', () => {
  it('gives the first line its own width and keeps the spans’ marks', () => {
    const spans = [
      { text: '一是强化', bold: true },
      { text: '统筹减少' },
      { text: '251.77', figure: figureName('income') },
    ] as const;
    const lines = fillLines(spans, { first: 5 * em, other: 7 * em }, style, fixedMetrics);
    expect(lines).toEqual([
      [{ text: '一是强化', bold: true }, { text: '统' }],
      [{ text: '筹减少' }, { text: '251.77', figure: figureName('income') }],
    ]);
  });

  it('loses no text and exceeds no width, whatever the text', () => {
    const characters = fc.constantFrom(...Array.from('部门决算公开，。“”（）万元12.5%abc -—…𠮷'));
    fc.assert(
      fc.property(fc.array(characters, { maxLength: 120 }), fc.integer({ min: 2, max: 30 }), (parts, ems) => {
        const text = parts.join('');
        const lines = fill(text, ems);
        expect(lines.join('')).toBe(text);
        for (const line of lines)
          expect(textAdvance(line.trimEnd(), style, fixedMetrics)).toBeLessThanOrEqual(ems * em);
      }),
      { seed: 20220105, numRuns: searchSize(100, 1000) },
    );
  });
});

describe('fillEvenLines', () => {
  it('leaves no single character on the last line', () => {
    const lines = fillEvenLines('示例市青石区公共资源服务中心', 13 * em, style, fixedMetrics);
    expect(lines).toEqual(['示例市青石区公', '共资源服务中心']);
  });
});
