/** Finishes or takes back exchanges that a killed run began. What somebody changed since is never taken back. */
import { readdirSync, renameSync } from 'node:fs';
import { dismissOld, keepCopy } from './dismiss-old.ts';
import { keptNote } from './exchange-set.ts';
import { listSet } from './list-set.ts';
import type { Listing } from './list-set.ts';
import { placeOfYear } from './place-of-year.ts';
import type { PlaceOfYear } from './place-of-year.ts';
import { discard, discardUnbegun, exists, readJournal, workFoldersOf, yearsUnderWay } from './work-folder.ts';
import type { Journal, WorkFolder } from './work-folder.ts';
import { outputProblem } from './write-failure.ts';

/** Whether a killed run, or one that is still at work, left something of any year of a folder. */
export function isUnderWay(folder: string): boolean {
  return placesIn(folder).some(({ real }) => workFoldersOf(real).length > 0);
}

/**
 * Settles one year, or all years of a folder. Nobody else may be at it: see `folder-lock.ts`.
 * @returns what was done, a sentence each
 * @throws OutputProblem when files can't be moved.
 */
export function settle(folder: string, year?: number): readonly string[] {
  const places = year === undefined ? placesIn(folder) : [placeOfYear(folder, year)];
  return places.flatMap((place) =>
    workFoldersOf(place.real).flatMap((work) => {
      try {
        return settleOne(work, place);
      } catch (cause) {
        throw outputProblem(`上次运行中断，${place.named} 新旧文件并存，不能恢复`, cause);
      }
    }),
  );
}

function settleOne(work: WorkFolder, place: PlaceOfYear): readonly string[] {
  const journal = readJournal(work);
  if (journal === undefined) {
    discardUnbegun(work);
    return [];
  }
  const old = journal.old === null ? undefined : new Map(Object.entries(journal.old));
  if (journal.step === 'exchanging' && exists(work.old)) return settleMoved(work, place, journal, old);
  const begun = exists(work.fresh);
  if (journal.step === 'exchanging' && begun && old === undefined && !exists(place.real)) {
    renameSync(work.fresh, place.real);
    discard(work);
    return [`上次运行在写入 ${place.named} 时中断，已接着完成。`];
  }
  discard(work);
  if (journal.step === 'exchanging' && !begun)
    return exists(work.path) ? [] : [`上次运行在替换 ${place.named} 后的清理时中断，已清理完毕，文件是完整的。`];
  return begun ? [`上次运行在写入 ${place.named} 时中断，新文件没有换上，原有文件没有改动。`] : [];
}

/** The old set lies in the work folder: the new one is in place, was about to be, or somebody made a place of his own. */
function settleMoved(
  work: WorkFolder,
  place: PlaceOfYear,
  { keepsOld }: Journal,
  old: Listing | undefined,
): readonly string[] {
  const { named, real } = place;
  if (exists(work.fresh) && exists(real)) {
    const copy = keepCopy(work, place);
    discard(work);
    return [`上次运行在替换 ${named} 时中断；现在的 ${named} 是后来建的，没有动；原来的文件夹在：${copy}`];
  }
  const isEdited = !isSame(listSet(work.old), old ?? new Map<string, string>());
  if (!exists(real) && (!exists(work.fresh) || isEdited)) {
    renameSync(work.old, real);
    discard(work);
    return [`上次运行在替换 ${named} 时中断，已恢复原有文件${isEdited ? '（连同后来的改动）' : ''}。`];
  }
  if (exists(work.fresh)) renameSync(work.fresh, real);
  const { copy, changed } = dismissOld(work, place, old, keepsOld);
  const where = copy === undefined ? '' : `原文件夹的备份：${copy}`;
  const done = `上次运行在替换 ${named} 时中断，已接着完成，新文件已换上。${where}`;
  return [done, ...changed.map(([name, kept]) => keptNote(name, kept))];
}

function isSame(one: Listing, other: Listing): boolean {
  return one.size === other.size && [...one].every(([path, mark]) => other.get(path) === mark);
}

/** The years to look at: those with a work folder, and links, beside whose target it lies. */
function placesIn(folder: string): readonly PlaceOfYear[] {
  return [...new Set([...yearsUnderWay(folder), ...linkedYears(folder)])].flatMap((year) => {
    try {
      return placeOfYear(folder, year);
    } catch {
      return []; // A link in a circle: nothing was ever exchanged there.
    }
  });
}

function linkedYears(folder: string): readonly number[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isSymbolicLink() && /^\d{4}$/.test(entry.name))
      .map(({ name }) => Number.parseInt(name, 10));
  } catch {
    return [];
  }
}
