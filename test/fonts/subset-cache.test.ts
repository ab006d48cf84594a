import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSubsetCache } from '../../src/fonts/subset-cache.ts';

let base = '';
let folder = '';

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'subsets-'));
  folder = join(base, 'not/there/yet');
});

afterEach(() => {
  rmSync(base, { recursive: true });
});

const subset = Buffer.from('the glyphs of a report');
const names = () => readdirSync(folder).toSorted();
const pathOf = (key: string) => join(folder, `${key}.subset`);

/** What a cache gives under a key, and whether it had it made. */
function ask(key: string, { limit, bytes = subset }: { limit?: number; bytes?: Buffer } = {}) {
  let made = false;
  const given = openSubsetCache(folder, limit)(key, () => {
    made = true;
    return bytes;
  });
  return { text: Buffer.from(given).toString(), made };
}

const text = subset.toString();

describe('the cache of subsets', () => {
  it('has a subset made once, and keeps one file of it', () => {
    expect(ask('a')).toEqual({ text, made: true });
    expect(ask('a')).toEqual({ text, made: false });
    expect(names()).toEqual(['a.subset']);
  });

  it('keeps what each key stands for', () => {
    ask('a');
    expect(ask('b', { bytes: Buffer.from('others') })).toEqual({ text: 'others', made: true });
    expect([ask('a').text, ask('b').text]).toEqual([text, 'others']);
  });

  it.each<readonly [string, (kept: Buffer) => Uint8Array]>([
    ['has a byte changed', (kept) => kept.map((byte, index) => (index === kept.length - 1 ? byte ^ 1 : byte))],
    ['has its digest changed', (kept) => kept.map((byte, index) => (index === 0 ? byte ^ 1 : byte))],
    ['is cut off', (kept) => kept.subarray(0, -1)],
    ['is shorter than a digest', (kept) => kept.subarray(0, 5)],
    ['is empty', () => Buffer.alloc(0)],
    ['is another program’s', () => Buffer.from('{"name": "something else altogether, and longer than a digest"}')],
    ['was kept under another key', () => readFileSync(pathOf('other'))],
  ])('passes over a file that %s, and replaces it', (_, damage) => {
    ask('other', { bytes: Buffer.from('others') });
    ask('a');
    const whole = readFileSync(pathOf('a'));
    writeFileSync(pathOf('a'), damage(whole));
    expect(ask('a')).toEqual({ text, made: true });
    expect(readFileSync(pathOf('a'))).toEqual(whole);
    expect(ask('a')).toEqual({ text, made: false });
  });

  it('does without a folder that can’t be made', () => {
    writeFileSync(join(base, 'not'), 'a file where the folder should be');
    expect([ask('a'), ask('a')]).toEqual([
      { text, made: true },
      { text, made: true },
    ]);
  });

  it('does without a file that can’t be written, and leaves nothing half done', () => {
    mkdirSync(pathOf('a'), { recursive: true });
    expect(ask('a')).toEqual({ text, made: true });
    expect(names()).toEqual(['a.subset']);
  });

  it.skipIf(process.platform === 'win32').each(['', `.${String(process.pid)}.tmp`])(
    'does not wait for a pipe in the place of its file%s',
    (ending) => {
      mkdirSync(folder, { recursive: true });
      execFileSync('mkfifo', [`${pathOf('a')}${ending}`]);
      expect(ask('a')).toEqual({ text, made: true });
      ask('a');
      expect(ask('a')).toEqual({ text, made: false });
      expect(names()).toEqual(['a.subset']);
    },
  );

  it('lets what makes a subset fail as it fails, and keeps nothing', () => {
    const fail = () => {
      throw new RangeError('damaged font');
    };
    expect(() => openSubsetCache(folder)('a', fail)).toThrow('damaged font');
    expect(existsSync(folder)).toBe(false);
  });

  it('makes room where too many are: the least recently used goes, and what a killed run left', () => {
    for (const key of ['a', 'b', 'c']) ask(key);
    writeFileSync(join(folder, 'k.subset.1.tmp'), 'half');
    const long = ['k.subset.1.tmp', 'a.subset', 'b.subset', 'c.subset'];
    for (const [index, name] of long.entries()) utimesSync(join(folder, name), index, index);
    expect(ask('a')).toEqual({ text, made: false });
    ask('d', { limit: 3 });
    expect(names()).toEqual(['a.subset', 'c.subset', 'd.subset']);
  });
});
