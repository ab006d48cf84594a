/**
 * A kill at any step leaves the old set, the new set, or both side by side, and the next run completes the exchange.
 * The file system is real; from the chosen step on, every change to it fails, the first one half done.
 */
import type * as Files from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { exchangeSet, settle } from '../../src/output/exchange-set.ts';
import { OutputProblem } from '../../src/output/output-problem.ts';

interface Disk {
  stepsLeft: number;
  refused: (step: string, path: string) => boolean;
}
const disk = vi.hoisted((): Disk => ({ stepsLeft: Infinity, refused: () => false }));

vi.mock('node:fs', async (importOriginal) => {
  const real = await importOriginal<typeof Files>();
  const step = (name: string, path: string, act: () => void, actHalf: () => void) => {
    if (disk.refused(name, path)) throw new Error(`EBUSY: ${name} ${path}`);
    disk.stepsLeft -= 1;
    if (disk.stepsLeft === 0) actHalf();
    if (disk.stepsLeft <= 0) throw new Error('killed');
    act();
  };
  const nothing = () => undefined;
  return {
    ...real,
    mkdirSync: (path: string, options: Files.MakeDirectoryOptions) => {
      step('mkdir', path, () => real.mkdirSync(path, options), nothing);
    },
    writeFileSync: (path: string, bytes: Uint8Array) => {
      step(
        'write',
        path,
        () => {
          real.writeFileSync(path, bytes);
        },
        () => {
          real.writeFileSync(path, bytes.subarray(0, 1));
        },
      );
    },
    renameSync: (from: string, to: string) => {
      step(
        'rename',
        from,
        () => {
          real.renameSync(from, to);
        },
        nothing,
      );
    },
    cpSync: (from: string, to: string, options: Files.CopySyncOptions) => {
      step(
        'copy',
        from,
        () => {
          real.cpSync(from, to, options);
        },
        nothing,
      );
    },
    rmSync: (path: string, options: Files.RmOptions) => {
      step(
        'remove',
        path,
        () => {
          real.rmSync(path, options);
        },
        () => {
          const [first] = real.existsSync(path) ? real.readdirSync(path) : [];
          if (first !== undefined) real.rmSync(join(path, first));
        },
      );
    },
  };
});

const { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } =
  await vi.importActual<typeof Files>('node:fs');

const [pdf, docx, users] = ['2022年度某局部门决算.pdf', '2022年度某局部门决算.docx', '送审意见 部门决算.docx'] as const;
const newFiles = [pdf, docx].map((name) => ({ name, bytes: Buffer.from(`new ${name}`) }));
const oldSet = { [pdf]: `old ${pdf}`, [docx]: `old ${docx}`, [users]: 'mine' };
const newSet = { [pdf]: `new ${pdf}`, [docx]: `new ${docx}`, [users]: 'mine' };

const base = mkdtempSync(join(tmpdir(), 'exchange-'));
let out = '';

afterAll(() => {
  rmSync(base, { recursive: true });
});

function put(folder: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(join(out, folder), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(out, folder, name), text);
}

function setIn(folder: string): Readonly<Record<string, string>> {
  const path = join(out, folder);
  if (!existsSync(path)) return {};
  return Object.fromEntries(readdirSync(path).map((name) => [name, readFileSync(join(path, name), 'utf8')]));
}

/** Runs with a disk that works for `steps` changes; tells whether it came to its end. */
function withKillAfter(steps: number, act: () => void): boolean {
  disk.stepsLeft = steps;
  try {
    act();
    return true;
  } catch {
    return false;
  } finally {
    disk.stepsLeft = Infinity;
  }
}

beforeEach(() => {
  disk.stepsLeft = Infinity;
  disk.refused = () => false;
  out = mkdtempSync(join(base, 'out-'));
});

describe('exchanging the files of a year', () => {
  it('replaces the old set and keeps the files of others', () => {
    put('2022', oldSet);
    expect(exchangeSet(out, 2022, newFiles)).toBe(join(out, '2022'));
    expect(setIn('2022')).toEqual(newSet);
    expect(readdirSync(out)).toEqual(['2022']);
  });

  it('makes the folder for the first set', () => {
    exchangeSet(join(out, '结果 一'), 2022, newFiles);
    expect(readdirSync(join(out, '结果 一', '2022')).toSorted()).toEqual([docx, pdf].toSorted());
  });

  it('survives a kill at each step, and another while the next run settles', () => {
    const places = new Set<string>();
    for (let first = 1, finished = false; !finished; first += 1) {
      for (let second = 1, settled = false; !settled; second += 1) {
        out = mkdtempSync(join(base, 'out-'));
        put('2022', oldSet);
        finished = withKillAfter(first, () => exchangeSet(out, 2022, newFiles));
        places.add(readdirSync(out).join(' '));
        settled = withKillAfter(second, () => {
          settle(out, 2022);
        });
        settle(out, 2022);
        expect(readdirSync(out)).toEqual(['2022']);
        const found = setIn('2022');
        expect([oldSet, newSet], `killed at ${String(first)} and ${String(second)}`).toContainEqual(found);
        if (finished) expect(found).toEqual(newSet);
      }
      expect(first).toBeLessThan(30);
    }
    expect([...places]).toEqual(
      expect.arrayContaining(['2022', '2022 2022.tmp', '2022 2022.new', '2022.new 2022.old', '2022 2022.old']),
    );
  });

  it.each([
    ['the old set', '2022'],
    ['the new set', '2022.new'],
  ])('changes nothing when %s can’t be moved, and says what to do', (_, held) => {
    put('2022', oldSet);
    let refusals = 1;
    disk.refused = (step, path) => step === 'rename' && path === join(out, held) && refusals-- > 0;
    expect(() => exchangeSet(out, 2022, newFiles)).toThrow(OutputProblem);
    expect(setIn('2022')).toEqual(oldSet);
    expect(readdirSync(out)).toEqual(['2022']);
    exchangeSet(out, 2022, newFiles);
    expect(setIn('2022')).toEqual(newSet);
  });

  it('never takes half a set for a complete one: the old set held open, then a kill at each step', () => {
    for (let steps = 1, finished = false; !finished && steps < 30; steps += 1) {
      out = mkdtempSync(join(base, 'out-'));
      put('2022', oldSet);
      disk.refused = (step, path) => step === 'rename' && path === join(out, '2022');
      disk.stepsLeft = steps;
      expect(() => exchangeSet(out, 2022, newFiles)).toThrow();
      finished = disk.stepsLeft > 0;
      disk.stepsLeft = Infinity;
      disk.refused = () => false;
      settle(out, 2022);
      expect([oldSet, newSet], `killed at ${String(steps)}`).toContainEqual(setIn('2022'));
    }
  });

  it('says which folder can’t be written', () => {
    put('2022', oldSet);
    disk.refused = (step) => step === 'write';
    expect(() => exchangeSet(out, 2022, newFiles)).toThrow(`不能写入 ${out}：请检查磁盘空间和文件夹的写入权限。`);
    expect(setIn('2022')).toEqual(oldSet);
    expect(readdirSync(out)).toEqual(['2022']);
  });
});
