import { describe, expect, it } from 'vitest';
import { openFont } from '../../../../src/fonts/open-font.ts';
import { readSfnt, requireTable, writeSfnt } from '../../../../src/build/fonts/sfnt.ts';
import { describeFont } from '../../../../src/writers/pdf/engine/font-descriptor.ts';
import { makeFont } from '../../../support/made-up-font.ts';

const font = makeFont({ english: ['Made Up', 'Made Up-Regular'], characters: '一' });
const describeBytes = (bytes: Buffer, id = 'F1') => describeFont(openFont(bytes), id);

/** The font with a table edited. */
function withTable(tag: string, edit: (table: Buffer) => void): Buffer {
  const table = Buffer.from(requireTable(readSfnt(font), tag));
  edit(table);
  return writeSfnt(new Map([...readSfnt(font), [tag, table]]));
}

describe('the description of a font', () => {
  it('names it without spaces, with a tag of six letters that no other font of the file has', () => {
    const names = Array.from({ length: 120 }, (_, index) => describeBytes(font, `F${String(index + 1)}`).name);
    expect(names.filter((name) => !/^[A-Z]{6}\+Made_Up-Regular$/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(120);
    expect(describeBytes(font).descriptor['FontName']).toBe(names[0]);
  });

  it('gives lengths in thousandths of an em', () => {
    const half = withTable('head', (head) => head.writeUInt16BE(500, 18));
    const [whole, doubled] = [describeBytes(font).descriptor, describeBytes(half).descriptor];
    expect(whole).toMatchObject({ Ascent: openedAscent(), ItalicAngle: 0, Flags: 4, StemV: 0 });
    expect(doubled).toMatchObject({ Ascent: openedAscent() * 2 });
    expect(doubled['FontBBox']).toEqual((whole['FontBBox'] as number[]).map((length) => length * 2));
  });

  it('tells slant and fixed pitch as fontkit reads them', () => {
    const slanted = withTable('post', (post) => {
      post.writeInt32BE(-12.5 * 0x10000, 4);
      post.writeUInt32BE(1, 12);
    });
    expect(describeBytes(slanted).descriptor).toMatchObject({ ItalicAngle: -12.5, Flags: 5 });
    const { italicAngle, post } = openFont(slanted).font as { italicAngle: number; post: { isFixedPitch: number } };
    expect([italicAngle, post.isFixedPitch]).toEqual([-12.5, 1]);
  });

  it.each([
    ['serif', 1, 2 | 4],
    ['serif, the last of them', 7, 2 | 4],
    ['without serifs', 8, 4],
    ['script', 10, 4 | 8],
  ])('knows a font that is %s by its class', (_, family, flags) => {
    const classed = withTable('OS/2', (os2) => os2.writeUInt8(family, 30));
    expect(describeBytes(classed).descriptor['Flags']).toBe(flags);
  });

  it('takes the ascent where the font tells no height of capitals', () => {
    const untold = withTable('OS/2', (os2) => os2.writeInt16BE(0, 88));
    expect(describeBytes(untold).descriptor).toMatchObject({ CapHeight: openedAscent() });
  });
});

function openedAscent(): number {
  return requireTable(readSfnt(font), 'hhea').readInt16BE(4);
}
