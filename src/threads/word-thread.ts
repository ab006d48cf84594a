/** Word files written in a second thread, while the first lays out and writes the PDF. */
import type { LaidOutReport } from '../layout/laid-out-report.ts';
import type { StartThread, TemplateName, Thread, WordRequest } from './channel.ts';

export interface WordThread {
  /** Has a template opened that will be wanted soon. */
  expect(template: TemplateName): void;
  /** Has a template filled in, one at a time. Gives nothing when the thread failed: then write the file without it. */
  fill(template: TemplateName, laidOut: LaidOutReport): Promise<Uint8Array | undefined>;
}

/** Starts the thread; undefined where none is to be had. */
export function openWordThread(start: StartThread): WordThread | undefined {
  const thread = start();
  if (thread === undefined) return undefined;
  let failed = false;
  thread.once('error', () => {
    failed = true;
  });
  thread.unref();
  const ask = (request: WordRequest): void => {
    thread.postMessage(request);
  };
  return {
    expect(template) {
      ask({ kind: 'open', template });
    },
    async fill(template, laidOut) {
      if (failed) return undefined;
      ask({ kind: 'fill', template, laidOut });
      return await answerOf(thread);
    },
  };
}

/** The next answer; the process waits for it. */
async function answerOf(thread: Thread): Promise<Uint8Array | undefined> {
  thread.ref();
  const answer = await new Promise((resolve) => {
    thread.once('message', resolve);
    thread.once('error', () => {
      resolve(undefined);
    });
  });
  thread.unref();
  return answer instanceof Uint8Array ? answer : undefined;
}
