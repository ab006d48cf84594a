import { describe, expect, it } from 'vitest';
import { withKeptSubsets } from '../../src/fonts/kept-subsets.ts';
import { openFont } from '../../src/fonts/open-font.ts';
import { readSfnt, requireTable, writeSfnt } from '../../src/build/fonts/sfnt.ts';
import { makeCollection, makeFont } from '../support/made-up-font.ts';

const nothing = Buffer.alloc(0);

/** The key under which a subset of a font is kept. */
function keyOf(bytes: Uint8Array, glyphs: readonly number[], member?: string): string {
  const keys: string[] = [];
  const cache = (key: string) => {
    keys.push(key);
    return nothing;
  };
  withKeptSubsets(openFont(bytes, member), cache).keepSubset?.(glyphs, () => nothing);
  return keys.join();
}

const font = makeFont({ english: ['Made Up', 'MadeUp'], characters: '一二三' });

/** The font with the last bit of a table turned over, its length and its names as they were. */
function edited(tag: string): Buffer {
  const table = Buffer.from(requireTable(readSfnt(font), tag));
  table[table.length - 1] = (table.at(-1) ?? 0) ^ 1;
  return writeSfnt(new Map([...readSfnt(font), [tag, table]]));
}

describe('the key of a subset', () => {
  it('is a file name, the same whenever the font is opened', () => {
    expect(keyOf(font, [0, 1, 2])).toMatch(/^[0-9a-f]{64}$/);
    expect(keyOf(Buffer.from(font), [0, 1, 2])).toBe(keyOf(font, [0, 1, 2]));
  });

  it.each([
    ['fewer glyphs', [0, 1]],
    ['another order', [0, 2, 1]],
    ['numbers that read alike', [0, 12]],
  ])('is another one for %s', (_, glyphs) => {
    expect(keyOf(font, glyphs)).not.toBe(keyOf(font, [0, 1, 2]));
  });

  it.each(['glyf', 'hmtx', 'maxp', 'hhea'])('is another one when the table %s was edited', (tag) => {
    expect(edited(tag)).toHaveLength(font.length);
    expect(keyOf(edited(tag), [0, 1])).not.toBe(keyOf(font, [0, 1]));
  });

  it('is another one for each font of a collection', () => {
    const others = ['One', 'Two'].map((name) => makeFont({ english: [name, name], characters: '一二三' }));
    const collection = makeCollection(others);
    const keys = ['One', 'Two'].map((name) => keyOf(collection, [0, 1], name));
    expect(new Set([...keys, keyOf(font, [0, 1])]).size).toBe(3);
  });
});
