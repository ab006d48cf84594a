/** The exchange of a year's files, stopped at every single step: what stands is the old set or the new one, whole. */
import type * as FileSystem from 'node:fs';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exchangeSet, settle } from '../../../src/output/exchange-set.ts';
import type { NamedBytes } from '../../../src/output/exchange-set.ts';

/** Steps that are still done before the process is gone; from then on nothing happens any more. */
const life = vi.hoisted(() => ({ stepsLeft: Number.POSITIVE_INFINITY, heldOpen: '' }));

vi.mock('node:fs', async (original) => {
  const real = await original<typeof FileSystem>();
  /** A step may be cut off in its middle: `begin` does a part of it. */
  const step =
    <A extends readonly unknown[]>(act: (...args: A) => unknown, begin: (...args: A) => void = () => undefined) =>
    (...args: A) => {
      if (life.stepsLeft < 1) {
        if (life.stepsLeft === 0) begin(...args);
        life.stepsLeft = -1;
        throw new Error('killed');
      }
      life.stepsLeft -= 1;
      return act(...args);
    };
  const rename = (from: string, to: string) => {
    if (from === life.heldOpen) throw new Error('EBUSY');
    real.renameSync(from, to);
  };
  return {
    ...real,
    mkdirSync: step(real.mkdirSync),
    renameSync: step(rename),
    cpSync: step(real.cpSync),
    writeFileSync: step(real.writeFileSync as (path: string, bytes: Uint8Array) => void, (path, bytes) => {
      real.writeFileSync(path, bytes.subarray(0, bytes.length / 2));
    }),
    rmSync: step(real.rmSync, (path) => {
      const inside = real.existsSync(path) ? real.readdirSync(path) : [];
      for (const name of inside.slice(0, 1)) real.rmSync(join(String(path), name), { recursive: true });
    }),
  };
});

const encode = (text: string) => new TextEncoder().encode(text);
const setOf = (version: string): readonly NamedBytes[] =>
  ['pdf', 'docx'].map((format) => ({
    name: `2022年度某单位部门决算.${format}`,
    bytes: encode(`${version} ${format} `.repeat(50)),
  }));

let out: string;

beforeEach(() => {
  life.stepsLeft = Number.POSITIVE_INFINITY;
  life.heldOpen = '';
  out = mkdtempSync(join(tmpdir(), 'juesuan-'));
  mkdirSync(join(out, '2022'));
  writeFileSync(join(out, '2022', '说明.txt'), encode("the user's own"));
  exchangeSet(out, 2022, setOf('old'));
});
afterEach(() => {
  life.stepsLeft = Number.POSITIVE_INFINITY;
  rmSync(out, { recursive: true });
});

/** Which set a folder holds: `old` or `new` where it is whole, with the user's own file. */
function versionIn(folder: string): string {
  const files = new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  const isWhole = (version: string) =>
    files.size === 3 &&
    files.has('说明.txt') &&
    setOf(version).every(({ name, bytes }) => files.get(name) === new TextDecoder().decode(bytes));
  return ['old', 'new', 'newer'].find(isWhole) ?? `a mixture: ${[...files.keys()].join('、')}`;
}

function stopAt(steps: number, act: () => void): boolean {
  life.stepsLeft = steps;
  try {
    act();
  } catch {
    // killed, or told that a file is open
  }
  const wasKilled = life.stepsLeft < 0;
  life.stepsLeft = Number.POSITIVE_INFINITY;
  return wasKilled;
}

function expectWhole(): void {
  const names = readdirSync(out);
  const standing = names.filter((name) => name !== '2022.tmp' && !(name === '2022.old' && names.includes('2022')));
  expect(standing.length).toBeGreaterThan(0);
  expect(standing.map((name) => versionIn(join(out, name)))).toEqual(
    standing.map(() => expect.stringMatching(/^(old|new)$/) as string),
  );
}

describe('an exchange stopped at any step', () => {
  it('leaves whole sets, and the next command settles them', () => {
    const seen = new Set<string>();
    let steps = 0;
    for (let killed = true; killed; steps += 1) {
      killed = stopAt(steps, () => exchangeSet(out, 2022, setOf('new')));
      expectWhole();
      settle(out, 2022);
      expect(readdirSync(out)).toEqual(['2022']);
      seen.add(versionIn(join(out, '2022')));
      exchangeSet(out, 2022, setOf('old'));
    }
    expect([...seen].toSorted()).toEqual(['new', 'old']);
    expect(steps).toBeGreaterThan(8);
  });

  it('may be stopped again while it is settled', () => {
    for (let first = 0; first < 12; first += 1) {
      for (let second = 0; second < 6; second += 1) {
        stopAt(first, () => exchangeSet(out, 2022, setOf('new')));
        stopAt(second, () => {
          settle(out, 2022);
        });
        settle(out, 2022);
        expect(readdirSync(out)).toEqual(['2022']);
        expect(versionIn(join(out, '2022'))).toMatch(/^(old|new)$/);
        exchangeSet(out, 2022, setOf('old'));
      }
    }
  });

  it('may be followed by another exchange', () => {
    for (let steps = 0; steps < 12; steps += 1) {
      stopAt(steps, () => exchangeSet(out, 2022, setOf('new')));
      exchangeSet(out, 2022, setOf('newer'));
      expect(readdirSync(out)).toEqual(['2022']);
      expect(versionIn(join(out, '2022'))).toBe('newer');
      exchangeSet(out, 2022, setOf('old'));
    }
  });

  it('keeps the old set where a file of it is open', () => {
    for (let steps = 0; steps < 12; steps += 1) {
      life.heldOpen = join(out, '2022');
      stopAt(steps, () => exchangeSet(out, 2022, setOf('new')));
      expect(versionIn(join(out, '2022'))).toBe('old');
      life.heldOpen = '';
      settle(out, 2022);
      expect(versionIn(join(out, '2022'))).toMatch(/^(old|new)$/);
      exchangeSet(out, 2022, setOf('old'));
    }
  });
});
