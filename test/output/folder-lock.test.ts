/** One writer at a time: who waits, who takes over, and what is said. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeLock } from '../../src/output/folder-lock.ts';
import { OutputProblem } from '../../src/output/output-problem.ts';

let folder = '';
let lock = '';
/** How often it was waited; what happens then. */
let pauses = 0;
let meanwhile = (): void => undefined;
const patience = {
  attempts: 4,
  pause: () => {
    pauses += 1;
    meanwhile();
  },
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
  lock = join(folder, '.juesuan.lock');
  pauses = 0;
  meanwhile = () => undefined;
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const take = () => takeLock(lock, folder, 'import', patience);
/** The process number of a run that has ended. */
const gone = () => spawnSync(process.execPath, ['-e', '']).pid;
const ownedBy = (owner: Readonly<Record<string, unknown>>) => {
  const usual = { id: 'other', command: 'generate', pid: process.pid, host: hostname(), since: '2025-03-01T01:30:00Z' };
  writeFileSync(lock, JSON.stringify({ ...usual, ...owner }));
};

describe('the lock of a folder', () => {
  it('is there while it is held, and gone afterwards', () => {
    const { release } = take();
    expect(existsSync(lock)).toBe(true);
    release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('keeps a second run waiting until the first ends', () => {
    const first = take();
    meanwhile = first.release;
    take().release();
    expect(pauses).toBe(1);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('of a run that does not end is told: who, since when, and what to do', () => {
    ownedBy({});
    expect(take).toThrow(OutputProblem);
    expect(pauses).toBe(3);
    expect(take).toThrow(
      new RegExp(
        `${folder} 正由另一次运行（命令 generate，进程 ${String(process.pid)}，电脑 .*2025-03-01 \\d{4} 开始）写入`,
      ),
    );
    expect(take).toThrow(`请删除 ${lock}，再运行一次。`);
    expect(JSON.parse(readFileSync(lock, 'utf8'))).toMatchObject({ id: 'other' });
    expect(readdirSync(folder)).toEqual(['.juesuan.lock']);
  });

  it.each([
    ['a killed run', () => ({ pid: gone() })],
    ['a run whose number another process has now', () => ({ processStart: '1' })],
  ])('of %s is taken over at once', (_, owner) => {
    if (process.platform !== 'linux' && 'processStart' in owner()) return;
    ownedBy(owner());
    take().release();
    expect(pauses).toBe(0);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('of another computer is never taken over', () => {
    ownedBy({ pid: gone(), host: 'another' });
    expect(take).toThrow('电脑 another');
  });

  it('that a run was killed while writing is taken over after the wait', () => {
    writeFileSync(lock, '{"id":');
    take().release();
    expect(pauses).toBe(3);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is taken over although a run was killed while taking it over', () => {
    ownedBy({ pid: gone() });
    writeFileSync(`${lock}.takeover`, readFileSync(lock));
    take().release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('that another has taken over meanwhile is left to it', () => {
    const first = take();
    ownedBy({ id: 'newer' });
    first.release();
    expect(existsSync(lock)).toBe(true);
  });
});
