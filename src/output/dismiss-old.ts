/** The end of an exchange: the old set goes, but for what somebody changed in it meanwhile. */
import { lstatSync, mkdirSync, renameSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { datedPath } from './dated-name.ts';
import { listSet } from './list-set.ts';
import type { Listing } from './list-set.ts';
import type { PlaceOfYear } from './place-of-year.ts';
import { discard, drop, exists } from './work-folder.ts';
import type { WorkFolder } from './work-folder.ts';

export interface Dismissed {
  /** Where the old set is kept. */
  readonly copy: string | undefined;
  /** Files that had been changed since they were read: their names, and where they are kept. */
  readonly changed: readonly (readonly [string, string])[];
}

/**
 * @param asRead the old set as it was when the new one was made
 * @param keepsOld whether it stays, as a dated copy beside the year
 */
export function dismissOld(
  work: WorkFolder,
  place: PlaceOfYear,
  asRead: Listing | undefined,
  keepsOld: boolean,
): Dismissed {
  let dismissed: Dismissed = { copy: undefined, changed: [] };
  try {
    if (exists(work.old)) {
      if (keepsOld) dismissed = { copy: keepCopy(work, place), changed: [] };
      else {
        dismissed = { copy: undefined, changed: keepChanged(work, place, asRead ?? new Map<string, string>()) };
        drop(work, work.old);
      }
    }
  } catch {
    // The new set is in place. The old one stays in the work folder, and the next run dismisses it.
    return keepsOld ? { copy: work.old, changed: [] } : dismissed;
  }
  discard(work);
  return dismissed;
}

/** The old set under the name of a dated copy: `2022（备份 2025-03-01 0930）`. */
export function keepCopy(work: WorkFolder, { real }: PlaceOfYear): string {
  const copy = datedPath(real, '备份', lstatSync(work.path).mtime, true);
  renameSync(work.old, copy);
  return copy;
}

function keepChanged(work: WorkFolder, { named, real }: PlaceOfYear, asRead: Listing): Dismissed['changed'] {
  const present = listSet(real);
  return [...listSet(work.old)].flatMap(([path, fingerprint]) => {
    if (asRead.get(path) === fingerprint || present.get(path) === fingerprint) return [];
    const [from, to] = [join(work.old, path), join(real, path)];
    const free = exists(to) ? datedPath(to, '手工修改', lstatSync(from).mtime) : to;
    mkdirSync(dirname(free), { recursive: true });
    renameSync(from, free);
    return [[path, join(named, relative(real, free))] as const];
  });
}
