import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { bundledOnly, fontFileNames, fontFolder, loadFonts } from '../../src/fonts/load-fonts.ts';
import type { FontRole } from '../../src/model/font-roles.ts';
import { readSlice } from '../../src/build/fonts/merge.ts';
import { readNames } from '../../src/build/fonts/names.ts';
import { readSfnt, requireTable } from '../../src/build/fonts/sfnt.ts';

const fonts = loadFonts();

function bytesOf(character: string, role: FontRole, bold: boolean): Uint8Array {
  const face = fonts.faceFor(character, role, bold);
  if (face === undefined) throw new Error(`no font for ${character}`);
  return face.bytes;
}

const chinese = [
  ['Noto Serif SC', 'Regular', bytesOf('一', 'body', false)],
  ['Noto Serif SC', 'Bold', bytesOf('一', 'body', true)],
  ['Noto Sans SC', 'Regular', bytesOf('一', 'heading1', false)],
  ['Noto Sans SC', 'Bold', bytesOf('一', 'heading1', true)],
] as const;

/** Every ideograph of GB 2312, rows 16 to 87. */
function gb2312Ideographs(): readonly string[] {
  const found: string[] = [];
  for (let row = 0xb0; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      const character = iconv.decode(Buffer.from([row, cell]), 'gb2312');
      if (/^\p{Script=Han}$/u.test(character)) found.push(character);
    }
  }
  return found;
}

/** Advance width in thousandths of an em, or nothing where the font lacks the character. */
function advance(font: Uint8Array, character: string): number | undefined {
  const slice = readSlice(font);
  const glyph = slice.characters.get(character.codePointAt(0) ?? 0);
  return glyph === undefined ? undefined : slice.glyphs.metrics(glyph).advance;
}

describe('loadFonts', () => {
  it('reads the six files that stand in the font folder', () => {
    const names = Object.values(fontFileNames).flatMap(({ regular, bold }) => [regular, bold]);
    expect(names.filter((name) => !existsSync(join(fontFolder(), name)))).toEqual([]);
    expect(bytesOf('0', 'body', false).length).toBeGreaterThan(100_000);
    expect(bytesOf('0', 'body', true).length).toBeGreaterThan(100_000);
  });

  it.each([
    ['title', 'Noto Serif SC', 'Bold'],
    ['heading1', 'Noto Sans SC', 'Regular'],
    ['heading2', 'Noto Serif SC', 'Bold'],
    ['body', 'Noto Serif SC', 'Regular'],
    ['table', 'Noto Serif SC', 'Regular'],
  ] as const)('sets %s in %s %s, and ASCII in Tinos of that weight', (role, family, style) => {
    const namesOf = (latin: boolean) =>
      readNames(requireTable(readSfnt(bytesOf(latin ? '0' : '一', role, false)), 'name'));
    expect(namesOf(false)).toMatchObject({ family, style });
    expect(namesOf(true)).toMatchObject({ family: 'Tinos', style });
  });

  it('opens a file once', () => {
    expect(fonts.faceFor('一', 'table', false)).toBe(fonts.faceFor('一', 'body', false));
  });

  it('tells the user what to do when the fonts are missing', () => {
    const missing = loadFonts(bundledOnly, { folder: join(tmpdir(), 'no-fonts-here') });
    expect(() => missing.faceFor('一', 'body', false)).toThrow('字体未就绪，请在程序文件夹运行 npm ci');
  });
});

describe.each(chinese)('%s %s', (family, style, font) => {
  const { characters } = readSlice(font);
  const missing = (text: Iterable<string>) => [...text].filter((one) => !characters.has(one.codePointAt(0) ?? 0));

  it('has every ideograph of GB 2312', () => {
    const ideographs = gb2312Ideographs();
    expect(ideographs).toHaveLength(6763);
    expect(missing(ideographs)).toEqual([]);
  });

  it('has the punctuation of reports and rare characters of names', () => {
    expect(missing('“”‘’—…·《》〈〉〔〕【】（），。、；：％￥①②⑩⑳≤≥×√□〇㎡Ⅰ')).toEqual([]);
    expect(missing('䶮𬭎㛃𫖯𬍛𬱖喆堃赟翀')).toEqual([]);
  });

  it('sets ideographs and full-width punctuation one em wide', () => {
    for (const character of '中䶮阢《》（，。①') expect(advance(font, character), character).toBe(1000);
  });

  it('has no kerning or other layout tables', () => {
    const layout = ['GPOS', 'GSUB', 'kern', 'fvar', 'gvar'];
    expect(layout.filter((tag) => readSfnt(font).has(tag))).toEqual([]);
  });

  it('is one of two weights of one family', () => {
    const tables = readSfnt(font);
    expect(readNames(requireTable(tables, 'name'))).toMatchObject({ family, style });
    expect(requireTable(tables, 'OS/2').readUInt16BE(4)).toBe(style === 'Bold' ? 700 : 400);
    expect(requireTable(tables, 'head').readUInt16BE(44)).toBe(style === 'Bold' ? 1 : 0);
  });
});
