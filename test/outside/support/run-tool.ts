import { spawnSync } from 'node:child_process';

/** What a tool printed and how it ended. */
export interface ToolRun {
  readonly output: string;
  readonly exitCode: number | null;
}

/** Runs a program that must be installed. @throws when it is not. */
export function tryTool(program: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): ToolRun {
  const run = spawnSync(program, args, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 64 * 1024 * 1024,
    timeout: 800_000,
  });
  if (run.error !== undefined) throw new Error(`${program} could not be run`, { cause: run.error });
  return { output: `${run.stdout}${run.stderr}`, exitCode: run.status };
}

/** The same for a program that must succeed; gives what it printed. */
export function runTool(program: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): string {
  const { output, exitCode } = tryTool(program, args, env);
  if (exitCode !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${String(exitCode)}\n${output}`);
  return output;
}
