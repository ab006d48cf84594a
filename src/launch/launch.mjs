/**
 * Starts the program: as one file bundled from the sources, with the machine code that V8 made of it before, or, where
 * that can't be had, from the sources with tsx. Both run the same sources; the bundle starts about five times faster.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { openBundle } from './bundle.mjs';
import { keepCode, loadScript } from './code-cache.mjs';
import { optimiseLate } from './optimise-late.mjs';
import { projectFolder } from './project.mjs';
import { trueLines } from './true-lines.mjs';

/** Runs the command line; gives false when the program's packages are not installed. */
export async function launch() {
  optimiseLate();
  return (await launchBundle()) || (await launchSources());
}

async function launchBundle() {
  const bundle = await openBundle(projectFolder);
  if (bundle === undefined) return false;
  const loaded = loadScript(bundle, commandName());
  await loaded.program.main({
    describeStack: (stack) => trueLines(stack, bundle),
    startWordThread: () => startWordThread(bundle),
  });
  // A command that failed early has not run what the next one needs.
  if (!loaded.fromCode && !process.exitCode) keepCode(loaded);
  return true;
}

/**
 * Undefined where threads would take turns on one core.
 * @param {import('./bundle.mjs').Bundle} bundle
 */
function startWordThread({ path }) {
  if (availableParallelism() < 2) return undefined;
  return new Worker(new URL('./word-thread.mjs', import.meta.url), { workerData: { path } });
}

async function launchSources() {
  const tsx = await import('tsx/esm/api').catch(() => undefined);
  if (tsx === undefined) return false;
  tsx.register();
  const { main } = await import('../main.ts');
  await main();
  return true;
}

/** Each command needs other parts of the program, so each has machine code of its own. */
function commandName() {
  const name = process.argv[2] ?? '';
  return /^[a-z-]{1,20}$/.test(name) ? name : 'none';
}
