/** The whole command as people run it: a process from its start to its end, with both files. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

/** Not counted: the first may bundle the program, and keeps its machine code for the next. */
const unmeasuredRuns = 2;

/** Milliseconds of each run of `generate`. @throws when a run fails */
export function timeCommand(program: string, data: string, year: string, runs: number): readonly number[] {
  const out = mkdtempSync(join(tmpdir(), 'juesuan-bench-'));
  try {
    const times = Array.from({ length: unmeasuredRuns + runs }, () => {
      const start = performance.now();
      const arguments_ = [program, 'generate', '--year', year, '--data', data, '--out', out];
      const { status } = spawnSync(process.execPath, arguments_, { stdio: 'ignore' });
      if (status !== 0) throw new Error(`generate ended with ${String(status)}`);
      return performance.now() - start;
    });
    return times.slice(unmeasuredRuns);
  } finally {
    rmSync(out, { recursive: true });
  }
}
