/**
 * `generate` as a process of its own, killed at random moments. JUESUAN_KILLS sets how often (100 in CI); half of the
 * kills fall anywhere in the run, half just when the files are exchanged.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { enterOutput } from '../../../src/output/at-work.ts';
import { openRandom } from '../../support/random/random-numbers.ts';
import { openWorkplace } from '../../support/run-on-disk.ts';
import type { Workplace } from '../../support/run-on-disk.ts';

const kills = Number.parseInt(process.env['JUESUAN_KILLS'] ?? '8', 10);

function start({ data, out }: Workplace) {
  const child = spawn(
    process.execPath,
    ['src/main.mjs', 'generate', '--year', '2022', '--format', 'pdf', '--data', data, '--out', out],
    { stdio: 'ignore' },
  );
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return {
    ended,
    kill: () => child.kill('SIGKILL'),
    isRunning: () => child.exitCode === null && child.signalCode === null,
  };
}

const hash = (folder: string) =>
  readdirSync(folder)
    .map(
      (name) =>
        `${name} ${createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex')}`,
    )
    .join('\n');

it(`${String(kills)} killed runs leave the old set or the new one`, { timeout: 30_000 + kills * 15_000 }, async () => {
  const place = openWorkplace();
  const year = join(place.out, '2022');
  const old = hash(year);
  const before = Date.now();
  expect(await start(place).ended).toBe(0);
  const duration = Date.now() - before;
  const complete = hash(year);
  expect(complete).not.toBe(old);
  place.remove();

  const random = openRandom(20220106);
  const seen = new Map<string, number>();
  for (let count = 0; count < kills; count += 1) {
    const fresh = openWorkplace();
    const child = start(fresh);
    const moment = random.below(1000) / 1000;
    if (count % 2 === 0) await wait(moment * duration);
    else {
      while (child.isRunning() && !readdirSync(fresh.out).some((name) => name.startsWith('.juesuan-2022-')))
        await wait(1);
      await wait(moment * 6);
    }
    child.kill();
    await child.ended;
    // Its lock and its work folder are still there: the next run takes the one over and settles the other.
    enterOutput(fresh.out, 2022, 'generate').release();
    expect(readdirSync(fresh.out)).toEqual(['2022']);
    const standing = hash(join(fresh.out, '2022')) === old ? 'old' : 'new';
    expect([old, complete]).toContain(hash(join(fresh.out, '2022')));
    seen.set(standing, (seen.get(standing) ?? 0) + 1);
    fresh.remove();
  }
  expect((seen.get('old') ?? 0) + (seen.get('new') ?? 0)).toBe(kills);
});
