/**
 * The process in which a workbook is read. A thread in it does the work, for only a thread can be told how much memory it
 * may take; only a process contains V8's end where a thread asks for far more at once.
 * Its arguments are the module of the thread, and the megabytes.
 */
import { Worker } from 'node:worker_threads';

const [, , module = '', megabytes = ''] = process.argv;
const worker = new Worker(new URL(module), {
  workerData: 'juesuan: import',
  resourceLimits: { maxOldGenerationSizeMb: Number.parseInt(megabytes, 10) },
});

process.on('message', (request) => {
  worker.postMessage(request);
});
worker.on('message', (answer) => process.send?.(answer));
worker.on('error', (error) => {
  if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ERR_WORKER_OUT_OF_MEMORY') process.exit();
  process.send?.({ kind: 'failed', error });
});
// Whoever asked ends this process, or is gone.
process.on('disconnect', () => process.exit());
