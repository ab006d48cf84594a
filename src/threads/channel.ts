/** Talk between two threads of the program. */
import type { LaidOutReport } from '../layout/laid-out-report.ts';
import type { DocumentId } from '../model/document-names.ts';

/** One end of the talk: what started the thread has a Worker, the thread itself a port. */
export interface Channel {
  postMessage(message: unknown): void;
  on(event: 'message', listen: (message: unknown) => void): unknown;
}

/** A thread as its starter sees it. A thread that is not `ref`ed doesn't keep the process from ending. */
export interface Thread {
  postMessage(message: unknown): void;
  once(event: 'message' | 'error', listen: (message: unknown) => void): unknown;
  ref(): void;
  unref(): void;
}

/** Starts the thread that writes Word files; undefined where there is nothing to gain. */
export type StartThread = () => Thread | undefined;

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
