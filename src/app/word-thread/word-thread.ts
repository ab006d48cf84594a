/** Word files written in a second thread, while the first lays out and writes the PDF. */
import type { LaidOutReport } from '../../layout/laid-out-report.ts';
import type { DocumentId } from '../../model/document-names.ts';

/** The template of a document, by edition. */
export interface TemplateName {
  readonly edition: string;
  readonly document: DocumentId;
}

/**
 * What is asked of the thread: to open a template ahead of time; to fill one in. Only the second is answered, with
 * bytes, or with nothing when it failed.
 */
export type WordRequest =
  | { readonly kind: 'open'; readonly template: TemplateName }
  | { readonly kind: 'fill'; readonly template: TemplateName; readonly laidOut: LaidOutReport };

/** A thread as its starter sees it. A thread that is not `ref`ed doesn't keep the process from ending. */
export interface Thread {
  postMessage(message: unknown): void;
  once(event: 'message' | 'error', listen: (message: unknown) => void): unknown;
  ref(): void;
  unref(): void;
}

/** Starts the thread that writes Word files; undefined where there is nothing to gain. */
export type StartThread = () => Thread | undefined;

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
