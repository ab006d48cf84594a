import { run } from '../../src/cli/run.ts';

/** Runs one command in this process; what it printed, channel by channel. */
export async function juesuan(...args: readonly string[]) {
  const printed: string[] = [];
  const errors: string[] = [];
  const terminal = {
    print: (text: string) => printed.push(text),
    error: (text: string) => errors.push(text),
    colour: false,
  };
  const code = await run(args, terminal);
  return { code, printed: printed.join('\n'), errors: errors.join('\n') };
}
