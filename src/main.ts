import { cacheFolder, homeFolder } from './cache-folder.mjs';
import { exitCodes } from './cli/exit-codes.ts';
import { run } from './cli/run.ts';
import type { StartImportProcess } from './app/import-process/import-process.ts';
import type { Channel } from './app/word-thread/serve-word.ts';
import type { StartThread } from './app/word-thread/word-thread.ts';
import { trueLines } from './true-lines.ts';

/**
 * Runs the command line of this process and sets its exit code.
 * @public called by run-bundle.mjs
 */
export async function main(
  startWordThread: StartThread = () => undefined,
  startImportProcess: StartImportProcess = () => undefined,
): Promise<void> {
  const terminal = {
    print: (text: string) => process.stdout.write(`${text}\n`),
    error: (text: string) => process.stderr.write(`${text}\n`),
    colour: process.stderr.isTTY && process.env['NO_COLOR'] === undefined,
  };
  const user = { platform: process.platform, env: process.env, home: homeFolder() };
  const folder = cacheFolder(user);
  const machine = folder === undefined ? user : { ...user, cacheFolder: folder };
  // A reader that has seen enough (`… | head`) closes the pipe: that is no error of the program. What can't be said for
  // another reason (a full disk) changes nothing of what was done; the exit code tells that it was not said.
  process.stderr.on('error', () => undefined);
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    terminal.error(`结果没有能全部写出来（${reasonOf(error)}）：要做的已经做完，只是没有说出来。`);
    process.exitCode = exitCodes.output.code;
  });
  try {
    process.exitCode = await run(process.argv.slice(2), terminal, { machine, startWordThread, startImportProcess });
  } catch (error) {
    const cause = error instanceof Error ? trueLines(error.stack ?? error.message) : String(error);
    terminal.error(`程序出错，原有文件没有改动。请把下面的内容告诉维护人员：\n${cause}`);
    process.exitCode = exitCodes.bug.code;
  }
}

function reasonOf({ code = '' }: NodeJS.ErrnoException): string {
  return code === 'ENOSPC' ? '磁盘已满' : `系统代码 ${code}`;
}

/**
 * What runs in a thread of its own.
 * @public called by run-bundle.mjs
 */
export async function serveWord(channel: Channel): Promise<void> {
  const { serveWord: serve } = await import('./app/word-thread/serve-word.ts');
  serve(channel);
}

/**
 * What runs in a process of its own.
 * @public called by run-bundle.mjs
 */
export async function serveImport(channel: Channel): Promise<void> {
  const { serveImport: serve } = await import('./app/import-process/serve-import.ts');
  serve(channel);
}
