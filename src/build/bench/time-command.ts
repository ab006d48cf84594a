/** The whole command as people run it: a process from its start to its end, with both files. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

/** Not counted: the first makes the subsets of fonts, which the others find. */
const unmeasuredRuns = 1;

/** What a run is told not to make use of, in src/run-bundle.mjs. */
export const pieces = ['thread', 'code', 'late'] as const;
export type Piece = (typeof pieces)[number];

/** What is run: the starter, and the data. */
export interface CommandRun {
  readonly program: string;
  readonly data: string;
  readonly year: string;
}

/** Milliseconds of each run of `generate`. @throws when a run fails */
export function timeCommand(command: CommandRun, runs: number): readonly number[] {
  return inTurn(command, [undefined], runs)[0] ?? [];
}

/** How many times as long each run without a piece takes as the run with all before it. @throws when a run fails */
export function timeWithout(command: CommandRun, piece: Piece, runs: number): readonly number[] {
  const [whole = [], without = []] = inTurn(command, [undefined, piece], runs);
  return without.map((time, index) => time / (whole[index] ?? Number.NaN));
}

/** Runs that take turns, so that all meet the same moods of the machine. */
function inTurn(
  command: CommandRun,
  variants: readonly (Piece | undefined)[],
  runs: number,
): readonly (readonly number[])[] {
  const out = mkdtempSync(join(tmpdir(), 'juesuan-bench-'));
  try {
    const rounds = Array.from({ length: unmeasuredRuns + runs }, () =>
      variants.map((piece) => timeRun(command, out, piece)),
    ).slice(unmeasuredRuns);
    return variants.map((_, index) => rounds.map((times) => times[index] ?? Number.NaN));
  } finally {
    rmSync(out, { recursive: true });
  }
}

function timeRun({ program, data, year }: CommandRun, out: string, without: Piece | undefined): number {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, [program, 'generate', '--year', year, '--data', data, '--out', out], {
    stdio: 'ignore',
    env: { ...process.env, JUESUAN_WITHOUT: without ?? '' },
  });
  if (status !== 0) throw new Error(`generate ended with ${String(status)}`);
  return performance.now() - start;
}
