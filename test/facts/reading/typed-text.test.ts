import { describe, expect, it } from 'vitest';
import { parseYamlFile } from '../../../src/facts/reading/yaml-file.ts';
import { readLookAlikes, readTyped } from '../../../src/facts/reading/typed-text.ts';
import { unprintableIn } from '../../../src/facts/reading/text-limits.ts';

const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).filter((one) =>
    /\p{Assigned}/u.test(one),
  );

describe('characters that look like ordinary ones', () => {
  it.each([
    ['⼯⾦⾏⼀', '工金行一'],
    ['⻓⻋⻔⻢⻩⻬', '长车门马黄齐'],
    ['㇐丨', '一丨'],
    ['\uF9DC\uFA19\u{2F800}', '隆神丽'],
    ['〸', '十'],
  ])('%s is read as %s', (typed, text) => {
    expect(readLookAlikes(typed).text).toBe(text);
    expect(
      readLookAlikes(typed)
        .mended.map(([one]) => one)
        .join(''),
    ).toBe(typed.replace('丨', ''));
  });

  it('are all radicals with an equivalent, and never an ordinary character', () => {
    const unmended = range(0x2e80, 0x2fd5).filter((one) => readLookAlikes(one).text === one);
    // Unicode names no equivalent of these.
    expect(unmended).toEqual(['⺀']);
    const ordinary = [
      ...range(0x4e00, 0x9fff),
      ...range(0x3400, 0x4dbf),
      ...range(0x3000, 0x3037),
      'Ａ',
      '１',
      '①',
      '㈠',
      '％',
    ];
    expect(ordinary.filter((one) => readTyped(`甲${one}`).text !== `甲${one}`)).toEqual([]);
  });

  it('are ordinary digits in a number or code, and stay in a text', () => {
    expect(readTyped('１２３４．５０').text).toBe('1234.50');
    expect(readTyped('－３.20').text).toBe('-3.20');
    expect(readTyped('−3').text).toBe('-3');
    expect(readTyped('２０１０３０１').text).toBe('2010301');
    expect(readTyped('共３人').text).toBe('共３人');
    expect(readTyped('1234.5').mended).toEqual([]);
  });

  it('are mended in keys and values of YAML, however they were typed, and named in one hint', () => {
    const { tree, hints } = parseYamlFile('f.yaml', '⾦额: １２\n"\\u2F2F作": "⼈\\u2F08"\n');
    expect(Object.keys(tree as object)).toEqual(['金额', '工作']);
    expect(hints.map(({ code, severity, actual, position }) => [code, severity, actual, position?.line])).toEqual([
      ['READ-LOOK-ALIKE', 'hint', '⾦（U+2FA6）、１（U+FF11）、２（U+FF12）、⼯（U+2F2F）、⼈（U+2F08）', 1],
    ]);
  });
});

describe('characters that nobody sees', () => {
  it.each(['\\uFEFF', '\\u200B', '\\u202E', '\\u2060', '\\u00AD', '\\u2028'])('typed as %s are not there', (escape) => {
    const { tree, problems } = parseYamlFile('f.yaml', `"甲${escape}": "乙${escape}丙"\n`);
    expect(problems).toEqual([]);
    expect(JSON.stringify(tree)).toMatch(/^\{"甲":\{"text":"乙丙"/);
  });
});

describe('what can’t be printed', () => {
  it.each([
    '\0',
    '\u0007',
    '\u0085',
    '\uE000',
    '\uF8FF',
    '\u{F0000}',
    '\u{10FFFD}',
    '\uFDD0',
    '\uFFFF',
    '\u{1FFFE}',
    '\uD800',
  ])('%j is found', (character) => {
    expect(unprintableIn(`甲${character}乙`)).toBe(character);
  });

  it('is no tab, line end or rare character', () => {
    expect(unprintableIn('甲\t乙\n𠮷㵲\u{2CEA0}\u{323AF}☑')).toBeUndefined();
  });
});
