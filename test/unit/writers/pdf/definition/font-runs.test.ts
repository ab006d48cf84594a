import { describe, expect, it } from 'vitest';
import { spanRuns, textRuns } from '../../../../../src/writers/pdf/definition/font-runs.ts';

describe('textRuns', () => {
  it('sets visible ASCII in Latin, everything else in the Chinese font of the role', () => {
    const serif = { family: 'serif', bold: false };
    const latin = { family: 'latin', bold: false };
    expect(textRuns('“2022年”—95.39% 完成', { font: 'body' })).toEqual([
      { text: '“', font: serif },
      { text: '2022', font: latin },
      { text: '年”—', font: serif },
      { text: '95.39%', font: latin },
      { text: ' 完成', font: serif },
    ]);
  });

  it('has no run for no text', () => {
    expect(textRuns('', { font: 'body' })).toEqual([]);
  });

  it.each([
    ['title', 'serif', true],
    ['heading1', 'sans', false],
    ['heading2', 'serif', true],
    ['body', 'serif', false],
    ['table', 'serif', false],
  ] as const)('sets %s in %s, bold: %s', (font, family, bold) => {
    expect(textRuns('决', { font })[0]?.font).toEqual({ family, bold });
    expect(textRuns('1', { font })[0]?.font).toEqual({ family: 'latin', bold });
  });
});

describe('spanRuns', () => {
  it('gives bold spans the bold weight', () => {
    const runs = spanRuns([{ text: '一是', bold: true }, { text: '统筹' }], { font: 'body' });
    expect(runs.map(({ font }) => font.bold)).toEqual([true, false]);
  });
});
