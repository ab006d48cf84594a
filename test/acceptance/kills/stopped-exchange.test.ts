/**
 * The exchange of a year's files, stopped before, in and after every single call of the file system; then somebody edits
 * what stands there; then the next run settles it, and may be stopped too. No edit is lost, and sets are never mixed.
 */
import type * as FileSystem from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { exchangeSet } from '../../../src/output/exchange-set.ts';
import type { ExchangeOptions } from '../../../src/output/exchange-set.ts';
import { settle } from '../../../src/output/settle.ts';
import { life, moments, revive } from '../../support/mortal-disk.ts';

vi.mock('node:fs', async (original) => {
  const { mortal } = await import('../../support/mortal-disk.ts');
  return mortal(await original<typeof FileSystem>());
});
const { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } =
  await vi.importActual<typeof FileSystem>('node:fs');

const [pdf, docx, users] = ['2022年度某局部门决算.pdf', '2022年度某局部门决算.docx', '送审/意见.txt'] as const;
const setOf = (version: string) => [pdf, docx].map((name) => ({ name, bytes: Buffer.from(`${version} ${name}`) }));
const isReplaced = (name: string) => name === pdf || name === docx;

let folder = '';
const made: string[] = [];

function begin(hasOld: boolean): void {
  revive();
  folder = mkdtempSync(join(tmpdir(), 'stopped-'));
  made.push(folder);
  if (!hasOld) return;
  mkdirSync(join(folder, '2022', '送审'), { recursive: true });
  for (const { name, bytes } of setOf('old')) writeFileSync(join(folder, '2022', name), bytes);
  writeFileSync(join(folder, '2022', users), 'mine');
}

afterEach(() => {
  revive();
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true });
});

/** Files by path, and what is in them. */
function filesIn(path: string): ReadonlyMap<string, string> {
  if (!existsSync(path)) return new Map();
  const names = readdirSync(path, { recursive: true }).map(String);
  const files = names.filter((name) => statSync(join(path, name)).isFile());
  return new Map(files.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(path, name), 'utf8')]));
}

/** Which set a folder holds whole; edited files count as those they were. */
function versionIn(path: string): string {
  const files = filesIn(path);
  const holds = (version: string) =>
    setOf(version).every(({ name, bytes }) => [bytes.toString(), edit].includes(files.get(name) ?? ''));
  return ['old', 'new', 'newer'].find(holds) ?? `a mixture: ${[...files].join('、')}`;
}

const edit = 'edited by hand';

/** Somebody changes a file wherever the year can be found, and adds one. */
function editByHand(): void {
  const year = join(folder, '2022');
  const found = existsSync(year) ? [year] : readdirSync(folder).map((name) => join(folder, name, 'old'));
  for (const path of found.filter((one) => existsSync(one))) {
    if (existsSync(join(path, docx))) writeFileSync(join(path, docx), edit);
    writeFileSync(join(path, '后来写的.txt'), edit);
  }
}

/** Runs until the disk stops; tells whether it did. */
function stopAt(calls: number, when: (typeof moments)[number], act: () => void): boolean {
  Object.assign(life, { callsLeft: calls, when });
  try {
    act();
  } catch (error) {
    if (!life.dead) throw error;
  }
  const { dead } = life;
  revive();
  return dead;
}

const isHidden = (name: string) => name.startsWith('.juesuan-');

interface Scene {
  readonly hasOld: boolean;
  readonly keepsOld: boolean;
  readonly edits: boolean;
}

const scenes: readonly Scene[] = [true, false].flatMap((hasOld) =>
  [true, false].flatMap((keepsOld) => [true, false].map((edits) => ({ hasOld, keepsOld, edits }))),
);

describe.each(scenes)('an exchange stopped at any call ($hasOld, $keepsOld, $edits)', ({ hasOld, keepsOld, edits }) => {
  const options: ExchangeOptions = { isReplaced, keepsOld };
  const exchange = (version: string) => exchangeSet(folder, 2022, setOf(version), options);

  /** What must hold once all is settled. */
  function expectWhole(): void {
    const names = readdirSync(folder);
    expect(names.filter(isHidden)).toEqual([]);
    const everything = [...filesIn(folder)];
    if (names.includes('2022')) {
      expect(versionIn(join(folder, '2022'))).toMatch(/^(old|new)$/);
      if (hasOld) expect(filesIn(join(folder, '2022')).get(users)).toBe('mine');
    } else expect(hasOld).toBe(false);
    if (!edits || !hasOld) return;
    const edited = everything.filter(([, text]) => text === edit).map(([name]) => name);
    expect(edited.some((name) => name.includes('部门决算'))).toBe(true);
    expect(edited.some((name) => name.endsWith('后来写的.txt'))).toBe(true);
  }

  it('is settled by the next run', () => {
    const seen = new Set<string>();
    for (const when of moments) {
      let calls = 0;
      for (let stopped = true; stopped; calls += 1) {
        begin(hasOld);
        stopped = stopAt(calls, when, () => exchange('new'));
        if (edits) editByHand();
        const told = settle(folder);
        if (!existsSync(join(folder, '2022'))) expect(hasOld).toBe(false);
        for (const line of told) expect(line).toMatch(/^(上次运行|“)/);
        expectWhole();
        expect(settle(folder)).toEqual([]);
        if (existsSync(join(folder, '2022'))) seen.add(versionIn(join(folder, '2022')));
      }
      expect(calls).toBeGreaterThan(20);
    }
    expect(seen).toContain('new');
    expect(seen.has('old')).toBe(hasOld);
  });

  it('may be stopped again while it is settled', () => {
    for (let calls = 0, stopped = true; stopped; calls += 1) {
      for (const second of [0, 2, 5, 9, 14]) {
        begin(hasOld);
        stopped = stopAt(calls, 'after', () => exchange('new'));
        if (edits) editByHand();
        stopAt(second, 'halfway', () => settle(folder));
        settle(folder);
        expectWhole();
      }
    }
  });

  it('may be followed by another exchange', () => {
    for (let calls = 0, stopped = true; stopped; calls += 1) {
      begin(hasOld);
      stopped = stopAt(calls, 'after', () => exchange('new'));
      settle(folder);
      exchange('newer');
      expect(readdirSync(folder).filter(isHidden)).toEqual([]);
      expect(versionIn(join(folder, '2022'))).toBe('newer');
    }
  });
});

describe('a set that somebody changes while it is exchanged', () => {
  it('keeps his file, whenever he saves it', () => {
    for (let calls = 0, stopped = true; stopped; calls += 1) {
      begin(true);
      let left = calls;
      life.counts = () => {
        if (left === 0) editByHand();
        left -= 1;
        return false;
      };
      const { notes } = exchangeSet(folder, 2022, setOf('new'), { isReplaced, keepsOld: false });
      revive();
      stopped = left < 0;
      const kept = [...filesIn(join(folder, '2022'))].filter(([, text]) => text === edit).map(([name]) => name);
      if (stopped) expect(kept).toContain('后来写的.txt');
      for (const name of kept.filter((one) => one.includes('手工修改'))) expect(notes.join('\n')).toContain(name);
    }
  });
});
