/** What a font tells without fontkit's glyphs, held against them: they read each outline's place for a width. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bundledPath } from '../../src/fonts/load-fonts.ts';
import { openFont } from '../../src/fonts/open-font.ts';
import type { BundledFamily } from '../../src/model/font-roles.ts';
import { readSfnt, requireTable, writeSfnt } from '../../src/build/fonts/sfnt.ts';
import { makeFont } from '../support/made-up-font.ts';

interface Fontkit {
  readonly numGlyphs: number;
  readonly unitsPerEm: number;
  readonly characterSet: readonly number[];
  getGlyph(number: number): { readonly advanceWidth: number };
  layout(text: string): { readonly glyphs: readonly { readonly id: number }[] };
}

const families: readonly BundledFamily[] = ['serif', 'sans', 'latin'];
const bundled = families.flatMap((family) =>
  [false, true].map((bold) => [`${family}${bold ? ' bold' : ''}`, { kind: 'bundled', family, bold }] as const),
);

describe.each(bundled)('the bundled font %s', (_, font) => {
  const face = openFont(readFileSync(bundledPath(font)));
  const fontkit = face.font as Fontkit;

  it('has for each glyph the width that fontkit tells', () => {
    expect(fontkit.numGlyphs).toBeGreaterThan(3000);
    const others = Array.from({ length: fontkit.numGlyphs }, (_none, number) => number).filter(
      (number) => face.width(number) !== fontkit.getGlyph(number).advanceWidth / fontkit.unitsPerEm,
    );
    expect(others).toEqual([]);
  });

  it('draws each character that can be seen with the glyph that shaping gives it', () => {
    const seen = fontkit.characterSet
      .filter((code) => code <= 0x10ffff)
      .map((code) => String.fromCodePoint(code))
      .filter((character) => !/\p{Default_Ignorable_Code_Point}|\p{Surrogate}/u.test(character));
    expect(seen.length).toBeGreaterThan(2900);
    const others = seen.filter(
      (character) =>
        fontkit
          .layout(character)
          .glyphs.map(({ id }) => id)
          .join() !== String(face.glyph(character)),
    );
    expect(others).toEqual([]);
  });
});

describe('a font', () => {
  it('gives the last width to all glyphs after it', () => {
    const made = makeFont({ english: ['Made Up', 'MadeUp'], characters: '8一二', from: 'latin' });
    const tables = readSfnt(made);
    const [hhea, hmtx] = [Buffer.from(requireTable(tables, 'hhea')), requireTable(tables, 'hmtx')];
    const count = hhea.readUInt16BE(34);
    expect(count).toBeGreaterThan(1);
    hhea.writeUInt16BE(1, 34);
    const bearings = Array.from({ length: count - 1 }, (_, index) => hmtx.subarray(4 * index + 6, 4 * index + 8));
    const one = Buffer.concat([hmtx.subarray(0, 4), ...bearings]);
    const face = openFont(writeSfnt(new Map([...tables, ['hhea', hhea], ['hmtx', one]])));
    expect([face.width(0), face.width(count - 1), face.advance('8')]).toEqual(
      Array(3).fill(hmtx.readUInt16BE(0) / 2048),
    );
  });

  it('has glyph 0 for a character that it lacks', () => {
    expect(openFont(makeFont({ english: ['Made Up', 'MadeUp'], characters: '一' })).glyph('二')).toBe(0);
  });
});
