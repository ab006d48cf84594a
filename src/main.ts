import { homedir } from 'node:os';
import { subsetFolder } from './fonts/subset-cache.ts';
import { exitCodes } from './cli/exit-codes.ts';
import { run } from './cli/run.ts';
import type { StartThread } from './threads/channel.ts';

/** What starts the program may know more than the program itself. */
interface Launcher {
  /** What to show of a stack trace. */
  readonly describeStack: (stack: string) => string;
  readonly startWordThread: StartThread;
}

const plainLauncher: Launcher = { describeStack: (stack) => stack, startWordThread: () => undefined };

/**
 * What runs in threads of their own.
 * @public called by the launcher
 */
export async function threads() {
  return await import('./threads/serve-word.ts');
}

/** Runs the command line of this process and sets its exit code. */
export async function main({ describeStack, startWordThread }: Launcher = plainLauncher): Promise<void> {
  const terminal = {
    print: (text: string) => process.stdout.write(`${text}\n`),
    error: (text: string) => process.stderr.write(`${text}\n`),
    colour: process.stderr.isTTY && process.env['NO_COLOR'] === undefined,
  };
  const machine = { platform: process.platform, env: process.env, home: homedir(), subsetFolder };
  // A reader that has seen enough (`… | head`) closes the pipe: that is no error of the program.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  try {
    process.exitCode = await run(process.argv.slice(2), terminal, { machine, startWordThread });
  } catch (error) {
    const cause = error instanceof Error ? describeStack(error.stack ?? error.message) : String(error);
    terminal.error(`程序出错，原有文件没有改动。请把下面的内容告诉维护人员：\n${cause}`);
    process.exitCode = exitCodes.bug.code;
  }
}
