import type { Machine } from '../fonts/installed/font-folders.ts';
import type { StartThread } from './word-thread/word-thread.ts';

/** What a command finds where it runs. */
export interface Surroundings {
  readonly machine: Machine;
  /** Starts a second thread, where one is to be had. */
  readonly startWordThread: StartThread;
}

/** A machine of which nothing is known but where a Linux system keeps fonts, and no second thread. */
export const unknownSurroundings: Surroundings = {
  machine: { platform: 'linux', env: {}, home: '/' },
  startWordThread: () => undefined,
};
