/** The far end: imports what it is sent. */
import type { Channel } from '../word-thread/serve-word.ts';
import type { ImportAnswer, ImportRequest } from './import-request.ts';
import { importTables } from './import-tables.ts';

export function serveImport(channel: Channel): void {
  channel.on('message', (request) => {
    channel.postMessage(answer(request as ImportRequest));
  });
}

function answer(request: ImportRequest): ImportAnswer {
  try {
    return { kind: 'done', result: importTables(request) };
  } catch (error) {
    return { kind: 'failed', error };
  }
}
