/**
 * An import stopped before and after every rename, edits by hand, then any command: it settles first, tells so, and the
 * edits are where the clerk made them or in a copy. A second run while one is at work is told who.
 */
import type * as FileSystem from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openWorkplace, programTalk, runCommand } from '../../support/run-on-disk.ts';
import type { Workplace } from '../../support/run-on-disk.ts';
import { life, revive } from '../../support/mortal-disk.ts';

vi.mock('node:fs', async (original) => {
  const { mortal } = await import('../../support/mortal-disk.ts');
  return mortal(await original<typeof FileSystem>());
});
const { appendFileSync, existsSync, readFileSync, readdirSync, writeFileSync } =
  await vi.importActual<typeof FileSystem>('node:fs');

let place: Workplace;
let workbook: Uint8Array;
const begin = () => {
  place = openWorkplace();
  writeFileSync(join(place.out, '公开表.xlsx'), workbook);
};

beforeAll(async () => {
  place = openWorkplace();
  await runCommand('workbook', '--year', '2022', '--data', place.data, '--out', place.out);
  const name = readdirSync(join(place.out, '2022')).find((one) => one.endsWith('.xlsx')) ?? '';
  workbook = readFileSync(join(place.out, '2022', name));
  place.remove();
});
beforeEach(begin);
afterEach(() => {
  revive();
  place.remove();
});

const importAgain = (...args: readonly string[]) =>
  runCommand('import', join(place.out, '公开表.xlsx'), '--year', '2022', '--data', place.data, ...args);

const commands: Readonly<Record<string, () => Promise<{ readonly printed: string }>>> = {
  check: () => runCommand('check', '--year', '2022', '--data', place.data),
  generate: () => runCommand('generate', '--year', '2022', '--format', 'pdf', '--data', place.data, '--out', place.out),
  import: () => importAgain(),
  init: () => runCommand('init', '--year', '2023', '--data', place.data),
  explain: () => runCommand('explain', '100.00%', '--year', '2022', '--data', place.data),
};

/** The lock of the run that is gone: this process stood for it, and is still there. */
function endItsProcess(): void {
  const lock = join(place.data, '.juesuan.lock');
  if (!existsSync(lock)) return;
  const owner = JSON.parse(readFileSync(lock, 'utf8')) as Record<string, unknown>;
  writeFileSync(lock, JSON.stringify({ ...owner, pid: 2 ** 30 }));
}

const editedText = '# 手工改过\n';

/** Appends to the accounts wherever they lie. */
function editByHand(): void {
  const folders = readdirSync(place.data)
    .filter((name) => name.startsWith('.juesuan-'))
    .map((name) => join(name, 'old'));
  const found = ['2022', ...folders].find((name) => existsSync(join(place.data, name, 'accounts.yaml'))) ?? '';
  appendFileSync(join(place.data, found, 'accounts.yaml'), editedText);
}

describe.each(Object.keys(commands))('after a stopped import, %s', (command) => {
  it.each(['before', 'after'] as const)('settles what was stopped %s any rename', async (when) => {
    for (let calls = 0; calls < 5; calls += 1) {
      place.remove();
      begin();
      Object.assign(life, { when, callsLeft: calls, counts: (name: string) => name === 'renameSync' });
      await importAgain('--replace').catch(() => undefined);
      const stopped = life.dead;
      revive();
      endItsProcess();
      editByHand();
      const leftBehind = readdirSync(place.data).some((name) => name.startsWith('.juesuan-'));
      const { printed } = (await commands[command]?.()) ?? { printed: '' };
      expect(printed).not.toMatch(programTalk);
      expect(printed).not.toMatch(/没有2022年度的数据/);
      expect(readdirSync(place.data).filter((name) => name.startsWith('.'))).toEqual([]);
      const years = readdirSync(place.data).filter((name) => name.startsWith('2022'));
      expect(years).toContain('2022');
      const texts = years.map((name) => readFileSync(join(place.data, name, 'accounts.yaml'), 'utf8'));
      expect(texts.some((text) => text.endsWith(editedText))).toBe(true);
      if (stopped && leftBehind && calls > 1) expect(printed).toContain('上次运行');
    }
  });
});

describe('two runs at once', () => {
  it('the second is told who is at work, and changes nothing', async () => {
    const owner = { id: 'other', command: 'import', pid: process.pid, host: (await import('node:os')).hostname() };
    writeFileSync(join(place.data, '.juesuan.lock'), JSON.stringify({ ...owner, since: '2025-03-01T01:30:00Z' }));
    writeFileSync(join(place.out, '.juesuan-2022.lock'), JSON.stringify({ ...owner, since: '2025-03-01T01:30:00Z' }));
    const before = [place.data, place.out].map((path) => readdirSync(path, { recursive: true }).join());
    for (const command of ['import', 'init', 'generate']) {
      const { exitCode, printed } = (await commands[command]?.()) as { exitCode: number; printed: string };
      expect(exitCode).toBe(5);
      expect(printed).toContain(`正由另一次运行（命令 import，进程 ${String(process.pid)}，`);
    }
    expect([place.data, place.out].map((path) => readdirSync(path, { recursive: true }).join())).toEqual(before);
    expect((await commands['check']?.())?.printed).toBe('2022年度数据没有发现问题。');
  });
});
