/** The locks of output and data folders: who holds one first settles what a killed run left there. */
import { mkdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { exists } from './work-folder.ts';
import { takeLock } from './folder-lock.ts';
import type { FolderLock } from './folder-lock.ts';
import { placeOfYear } from './place-of-year.ts';
import { isUnderWay, settle } from './settle.ts';
import { outputProblem } from './write-failure.ts';

export interface AtWork extends FolderLock {
  /** What was settled, a sentence each. */
  readonly settled: readonly string[];
}

/** Begins to work on the output of a year. */
export function enterOutput(folder: string, year: number, command: string): AtWork {
  const { named, real } = placeOfYear(folder, year);
  try {
    // Where a link leads to is its owner's: nothing is made there.
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw outputProblem(`不能写入 ${folder}`, cause);
  }
  const lock = takeLock(join(dirname(real), `.juesuan-${basename(real)}.lock`), named, command);
  return settledOrReleased(lock, () => settle(folder, year));
}

/** Begins to read the finished files of a year, none of which may change meanwhile. */
export function enterFinished(folder: string, year: number, command: string): AtWork {
  return exists(folder) ? enterOutput(folder, year, command) : nothingToGuard;
}

/** A folder that is not there holds nothing that two could want. */
const nothingToGuard: AtWork = { release: () => undefined, settled: [] };

/** Begins to work on a data folder, all its years. */
export function enterData(data: string, command: string): AtWork {
  if (!exists(data)) return nothingToGuard;
  const lock = takeLock(join(data, '.juesuan.lock'), data, command);
  return settledOrReleased(lock, () => placesOfData(data).flatMap((folder) => settle(folder)));
}

/** Settles a data folder before it is read; where nothing was left, it needs no right to write there. */
export function settleData(data: string, command: string): readonly string[] {
  if (!placesOfData(data).some((folder) => isUnderWay(folder))) return [];
  const { release, settled } = enterData(data, command);
  release();
  return settled;
}

/** Years lie in the data folder, lists of items in one inside of it. */
function placesOfData(data: string): readonly string[] {
  return [data, join(data, 'classification')];
}

function settledOrReleased({ release }: FolderLock, work: () => readonly string[]): AtWork {
  try {
    return { release, settled: work() };
  } catch (cause) {
    release();
    throw cause;
  }
}
