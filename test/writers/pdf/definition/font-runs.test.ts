import { describe, expect, it } from 'vitest';
import { spanRuns, textRuns } from '../../../../src/writers/pdf/definition/font-runs.ts';

describe('textRuns', () => {
  it('sets ASCII in Latin, everything else in the Chinese font of the role', () => {
    const chinese = { role: 'body', latin: false, bold: false };
    const latin = { role: 'body', latin: true, bold: false };
    expect(textRuns('“2022年”—95.39% 完成', { font: 'body' })).toEqual([
      { text: '“', font: chinese },
      { text: '2022', font: latin },
      { text: '年”—', font: chinese },
      { text: '95.39% ', font: latin },
      { text: '完成', font: chinese },
    ]);
  });

  it('has no run for no text', () => {
    expect(textRuns('', { font: 'body' })).toEqual([]);
  });
});

describe('spanRuns', () => {
  it('gives bold spans the bold weight', () => {
    const runs = spanRuns([{ text: '一是', bold: true }, { text: '统筹' }], { font: 'body' });
    expect(runs.map(({ font }) => font.bold)).toEqual([true, false]);
  });
});
