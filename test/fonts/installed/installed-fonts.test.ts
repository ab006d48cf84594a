import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readFontFiles } from '../../../src/fonts/installed/installed-fonts.ts';
import { makeCollection, makeFont } from '../../support/made-up-font.ts';

const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function put(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

const fangSong = { english: ['FangSong_GB2312', 'FangSong_GB2312'], characters: '一' } as const;

describe('what a font file says of itself', () => {
  it.each(['unicode', 'gbk', 'macintosh'] as const)(
    'is its names in English and Chinese, written as %s',
    (encoding) => {
      const path = put(`${encoding}.ttf`, makeFont({ ...fangSong, chinese: '仿宋_GB2312', encoding }));
      const [face] = readFontFiles([path]).faces;
      expect(face).toMatchObject({ path, weight: 400, italic: false, variable: false, inCollection: false });
      expect(face?.names).toEqual({
        all: ['FangSong_GB2312', '仿宋_GB2312'],
        family: '仿宋_GB2312',
        postScript: 'FangSong_GB2312',
        version: 'Version 7.01',
      });
    },
  );

  it('is its weight and slant', () => {
    const path = put('bold-italic.ttf', makeFont({ ...fangSong, weight: 700, italic: true }));
    expect(readFontFiles([path]).faces).toMatchObject([{ weight: 700, italic: true }]);
  });

  it.each([
    [0x0000, 'allowed'],
    [0x0002, 'restricted'],
    [0x0004, 'allowed'],
    [0x0008, 'allowed'],
    // Of several permissions the widest holds.
    [0x000a, 'allowed'],
    [0x0100, 'whole-only'],
    [0x0104, 'whole-only'],
    [0x0102, 'restricted'],
    [0x0200, 'bitmap-only'],
  ] as const)('is the permission to embed: %i is %s', (permission, embedding) => {
    const path = put(`permission-${String(permission)}.ttf`, makeFont({ ...fangSong, permission }));
    expect(readFontFiles([path]).faces).toMatchObject([{ embedding }]);
  });

  it('is told of each font of a collection', () => {
    const simSun = makeFont({ english: ['SimSun', 'SimSun'], chinese: '宋体', characters: '一' });
    const nSimSun = makeFont({ english: ['NSimSun', 'NSimSun'], chinese: '新宋体', characters: '一' });
    const path = put('simsun.ttc', makeCollection([simSun, nSimSun]));
    const { faces, unreadable } = readFontFiles([path]);
    expect(unreadable).toEqual([]);
    expect(faces.map(({ names, inCollection }) => [names.family, inCollection])).toEqual([
      ['宋体', true],
      ['新宋体', true],
    ]);
  });
});

describe('a damaged font file', () => {
  const whole = makeFont(fangSong);
  const collection = makeCollection([whole]);
  collection.writeUInt32BE(0xffffffff, 8);

  it.each([
    ['empty', Buffer.alloc(0)],
    ['of something else', Buffer.from('<html>不是字体</html>'.repeat(20))],
    ['cut off in its tables', whole.subarray(0, whole.length - 40)],
    ['cut off in its directory', whole.subarray(0, 30)],
    ['with a directory that leads astray', Buffer.concat([whole.subarray(0, 12), Buffer.alloc(whole.length, 0xff)])],
    ['a collection of too many fonts', collection],
  ])('is noted and left out: %s', (name, bytes) => {
    const path = put(`damaged ${name}.ttf`, bytes);
    const good = put('good.ttf', whole);
    const { faces, unreadable } = readFontFiles([path, join(folder, 'not there.ttf'), good]);
    expect(unreadable).toEqual([path, join(folder, 'not there.ttf')]);
    expect(faces.map((face) => face.path)).toEqual([good]);
  });
});
