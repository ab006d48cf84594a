import { describe, expect, it } from 'vitest';
import { unicodeMap } from '../../../../src/writers/pdf/engine/unicode-map.ts';

const blocksOf = (map: string) => [...map.matchAll(/(\d+) beginbfrange\n([^]*?)\nendbfrange/g)];
const rangesOf = (map: string) => blocksOf(map).flatMap(([, , lines = '']) => lines.split('\n'));

describe('the map of glyphs to text', () => {
  it('has a character for each glyph, one beyond the first plane as a pair', () => {
    expect(rangesOf(unicodeMap(['\0', '一', '\u{20bb7}', 'A']))).toEqual([
      '<0000> <0003> [<0000> <4e00> <d842dfb7> <0041>]',
    ]);
  });

  it('begins a range where the upper byte of the number changes', () => {
    const ranges = rangesOf(unicodeMap(Array<string>(513).fill('x')));
    expect(ranges.map((range) => range.slice(0, 13))).toEqual(['<0000> <00ff>', '<0100> <01ff>', '<0200> <0200>']);
    expect(ranges.map((range) => range.match(/<0078>/g)?.length)).toEqual([256, 256, 1]);
  });

  it('has at most a hundred ranges in a block, and says how many', () => {
    const blocks = blocksOf(unicodeMap(Array<string>(101 * 256).fill('x')));
    expect(blocks.map(([, count]) => count)).toEqual(['100', '1']);
    expect(blocks.map(([, , lines = '']) => lines.split('\n').length)).toEqual([100, 1]);
  });
});
