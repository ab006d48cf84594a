import { homedir } from 'node:os';
import { exitCodes } from './cli/exit-codes.ts';
import { run } from './cli/run.ts';

/**
 * Runs the command line of this process and sets its exit code.
 * @param describeStack what to show of a stack trace
 */
export async function main(describeStack: (stack: string) => string = (stack) => stack): Promise<void> {
  const terminal = {
    print: (text: string) => process.stdout.write(`${text}\n`),
    error: (text: string) => process.stderr.write(`${text}\n`),
    colour: process.stderr.isTTY && process.env['NO_COLOR'] === undefined,
  };
  const machine = { platform: process.platform, env: process.env, home: homedir() };
  // A reader that has seen enough (`… | head`) closes the pipe: that is no error of the program.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  try {
    process.exitCode = await run(process.argv.slice(2), terminal, machine);
  } catch (error) {
    const cause = error instanceof Error ? describeStack(error.stack ?? error.message) : String(error);
    terminal.error(`程序出错，原有文件没有改动。请把下面的内容告诉维护人员：\n${cause}`);
    process.exitCode = exitCodes.bug.code;
  }
}
