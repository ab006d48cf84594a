/** Where what a command says can't be written: told on the other channel, with an exit code, never with a stack. */
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { programFolder } from '../../../src/program-folder.ts';
import { programTalk } from '../../support/run-on-disk.ts';

/** The device that refuses every byte with “no space left”. */
const full = '/dev/full';

describe.skipIf(!existsSync(full))('a full disk', () => {
  it.each([
    ['of what is said', 'stdout', 5],
    ['of what is wrong', 'stderr', 2],
  ] as const)('%s', (_, channel, code) => {
    const caches = mkdtempSync(join(tmpdir(), 'caches-'));
    const device = openSync(full, 'w');
    const args = channel === 'stdout' ? ['--help'] : ['nothing'];
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(programFolder, 'src/main.mjs'), ...args], {
      encoding: 'utf8',
      env: { ...process.env, XDG_CACHE_HOME: caches },
      stdio: ['ignore', channel === 'stdout' ? device : 'pipe', channel === 'stderr' ? device : 'pipe'],
      timeout: 60_000,
    });
    closeSync(device);
    rmSync(caches, { recursive: true });
    expect(`${stdout}${stderr}`).not.toMatch(programTalk);
    if (channel === 'stdout') expect(stderr).toContain('结果没有能全部写出来（磁盘已满）');
    expect(status).toBe(code);
  });
});
