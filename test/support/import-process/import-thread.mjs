// The thread of the import's process, from the sources; tsx reads them.
import { parentPort } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { serveImport } = await import('../../../src/main.ts');
if (parentPort !== null) await serveImport(parentPort);
