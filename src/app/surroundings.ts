import type { Machine } from '../fonts/installed/font-folders.ts';
import type { StartImportProcess } from './import-process/import-process.ts';
import type { StartThread } from './word-thread/word-thread.ts';

/** What a command finds where it runs. */
export interface Surroundings {
  readonly machine: Machine;
  /** Starts a second thread, where one is to be had. */
  readonly startWordThread: StartThread;
  /** Starts a process that reads a workbook, where one is to be had. */
  readonly startImportProcess: StartImportProcess;
}

/** A machine of which nothing is known but where a Linux system keeps fonts, and no second thread or process. */
export const unknownSurroundings: Surroundings = {
  machine: { platform: 'linux', env: {}, home: '/' },
  startWordThread: () => undefined,
  startImportProcess: () => undefined,
};
