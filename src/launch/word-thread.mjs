/** A thread of its own for Word files, from the bundle that the program itself runs. */
import { parentPort, workerData } from 'node:worker_threads';
import { readFileSync } from 'node:fs';
import { keepCode, loadScript } from './code-cache.mjs';

/** @type {{ readonly path: string }} */
const { path } = workerData;
const loaded = loadScript({ path, text: readFileSync(path, 'latin1') }, 'word-thread');
let kept = loaded.fromCode;
if (parentPort !== null) {
  const { serveWord } = await loaded.program.threads();
  serveWord(parentPort, () => {
    if (!kept) keepCode(loaded);
    kept = true;
  });
}
