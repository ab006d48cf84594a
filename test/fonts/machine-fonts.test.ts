import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { chooseFonts } from '../../src/fonts/choose-fonts.ts';
import type { Candidate } from '../../src/fonts/choose-fonts.ts';
import { loadFonts } from '../../src/fonts/load-fonts.ts';
import { findMachineFonts } from '../../src/fonts/machine-fonts.ts';
import { zhuzhou2022 } from '../../src/editions/zhuzhou-2022/index.ts';
import { makeCollection, makeFont } from '../support/made-up-font.ts';
import type { MadeUpFont } from '../support/made-up-font.ts';

const root = mkdtempSync(join(tmpdir(), 'machine-'));
const folder = join(root, 'share/fonts');
const machine = {
  platform: 'linux',
  env: { XDG_DATA_HOME: join(root, 'share'), XDG_DATA_DIRS: join(root, 'none'), FONTCONFIG_FILE: join(root, 'none') },
  home: join(root, 'home'),
};

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

function install(file: string, font: Omit<MadeUpFont, 'characters'> & { readonly characters?: string }): void {
  writeFileSync(join(folder, file), makeFont({ characters: '一二', ...font }));
}

const find = () => findMachineFonts(zhuzhou2022.fonts, machine);

/** For each candidate that the machine has: what the edition calls it, and what keeps it from being used. */
const told = (candidates: readonly Candidate[]) =>
  candidates.flatMap(({ preference, font, refusal }) =>
    preference.kind === 'named' && font !== undefined ? [[preference.name, refusal]] : [],
  );

describe('the fonts of a machine', () => {
  it('serve in the order that the edition prefers', () => {
    install('a.ttf', { english: ['STFangsong', 'STFangsong'] });
    install('b.ttf', { english: ['FangSong', 'FangSong'] });
    const { body } = find().candidates;
    expect(told(body)).toEqual([
      ['仿宋', undefined],
      ['华文仿宋', undefined],
    ]);
    expect(
      chooseFonts(find().candidates).body.map((font) => (font.kind === 'installed' ? font.regular.path : '')),
    ).toEqual([join(folder, 'b.ttf'), join(folder, 'a.ttf'), '']);
  });

  it.each([
    ['in Chinese', { english: ['Whatever', 'Whatever'], chinese: '方正小标宋简体' }],
    ['in English, written another way', { english: ['fzxiaobiaosong-b05s', 'X'] }],
    ['by the PostScript name', { english: ['Whatever', 'FZXBSJW--GB1-0'] }],
  ] as const)('are known by their names %s', (_, names) => {
    install('title.ttf', names);
    expect(told(find().candidates.title)).toEqual([['方正小标宋简体', undefined]]);
  });

  it('are not mistaken for others with a longer name', () => {
    install('x.ttf', { english: ['FangSong_GB18030', 'FangSong_GB18030'], chinese: '仿宋_GB18030' });
    expect(told(find().candidates.body)).toEqual([]);
  });

  it.each([
    [0x0002, 'restricted'],
    [0x0104, 'whole-only'],
    [0x0200, 'bitmap-only'],
  ] as const)('are left alone where the permission is %i', (permission, refusal) => {
    install('a.ttf', { english: ['FangSong_GB2312', 'FangSong_GB2312'], permission });
    install('b.ttf', { english: ['FangSong', 'FangSong'] });
    const { candidates } = find();
    expect(told(candidates.body)).toEqual([
      ['仿宋_GB2312', refusal],
      ['仿宋', undefined],
    ]);
    expect(chooseFonts(candidates).body).toHaveLength(2);
  });

  it('may be used where one of two copies may be', () => {
    install('a.ttf', { english: ['SimHei', 'SimHei'], permission: 2 });
    install('b.ttf', { english: ['SimHei', 'SimHei'] });
    expect(told(find().candidates.heading1)).toEqual([['黑体', undefined]]);
  });

  it('need characters of their role', () => {
    install('latin.ttf', { english: ['KaiTi', 'KaiTi'], characters: 'abc8', from: 'latin' });
    install('times.ttf', { english: ['Times New Roman', 'TimesNewRomanPSMT'], characters: 'abc8', from: 'latin' });
    const { candidates } = find();
    expect(told(candidates.heading2)).toEqual([['楷体', 'unusable']]);
    expect(told(candidates.latin)).toEqual([['Times New Roman', undefined]]);
  });

  it('that are damaged are passed over', () => {
    install('good.ttf', { english: ['SimSun', 'SimSun'] });
    writeFileSync(join(folder, 'bad.ttf'), 'no font');
    const { candidates, unreadable } = find();
    expect(unreadable).toEqual([join(folder, 'bad.ttf')]);
    expect(told(candidates.table)).toEqual([['宋体', undefined]]);
  });

  it('have a bold weight of their own or get a thicker one', () => {
    install('r.ttf', { english: ['FangSong', 'FangSong'] });
    install('tr.ttf', { english: ['Times New Roman', 'TimesNewRomanPSMT'], characters: '8', from: 'latin' });
    install('ti.ttf', { english: ['Times New Roman', 'TimesI'], characters: '8', from: 'latin', italic: true });
    install('tb.ttf', { english: ['Times New Roman', 'TimesB'], characters: '8', from: 'latin', weight: 700 });
    const fonts = loadFonts(chooseFonts(find().candidates));
    expect(fonts.faceFor('一', 'body', false)?.emboldened).toBeUndefined();
    expect(fonts.faceFor('一', 'body', true)?.emboldened).toBe(true);
    const bold = fonts.faceFor('8', 'body', true);
    expect(bold?.emboldened).toBeUndefined();
    expect(bold).not.toBe(fonts.faceFor('8', 'body', false));
  });

  it('may stand in a collection', () => {
    const nSimSun = makeFont({ english: ['NSimSun', 'NSimSun'], characters: '二' });
    const simSun = makeFont({ english: ['SimSun', 'SimSun'], characters: '一' });
    writeFileSync(join(folder, 'simsun.ttc'), makeCollection([nSimSun, simSun]));
    const { candidates } = find();
    expect(told(candidates.table)).toEqual([['宋体', undefined]]);
    const fonts = loadFonts(chooseFonts(candidates));
    expect(fonts.faceFor('一', 'table', false)?.member).toBe('SimSun');
    expect(fonts.faceFor('二', 'table', false)?.member).toBeUndefined();
  });
});

describe('a character that the font of a role lacks', () => {
  it('is set in the next font that has it', () => {
    install('fang.ttf', { english: ['FangSong', 'FangSong'], characters: '一' });
    install('st.ttf', { english: ['STFangsong', 'STFangsong'], characters: '一二' });
    const fonts = loadFonts(chooseFonts(find().candidates));
    const [first, second, bundled] = ['一', '二', '𬭎'].map((character) => fonts.faceFor(character, 'body', false));
    expect(new Set([first, second, bundled]).size).toBe(3);
    expect([first?.has('二'), second?.has('二'), bundled?.has('𬭎')]).toEqual([false, true, true]);
  });

  it('is set in the bundled font where that has it, else in one for rare characters', () => {
    const bundled = loadFonts();
    expect(bundled.faceFor('★', 'heading1', false)).toBeDefined();
    expect(bundled.faceFor('☑', 'body', false)).toBeUndefined();
    install('symbols.ttf', { english: ['SimSun-ExtB', 'SimSun-ExtB'], characters: '𬭎', from: 'serif' });
    expect(told(find().candidates.rare)).toEqual([['宋体-ExtB', 'unusable']]);
  });
});
