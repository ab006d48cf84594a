/**
 * Where an exchange does its work: `.juesuan-2022-Xy3k9Q` beside the year, made under a name that nobody has. Its journal
 * says what is under way, so that the next run knows what a killed one left. A folder without a journal of this program
 * is somebody else's.
 */
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import type { Listing } from './list-set.ts';

export interface WorkFolder {
  readonly path: string;
  /** The new set, until it is in place. */
  readonly fresh: string;
  /** The old set, once it made room. */
  readonly old: string;
}

const journalSchema = z.object({
  program: z.literal('juesuan'),
  /** While it is written nothing was moved yet, and the new set may be half there. */
  step: z.enum(['writing', 'exchanging']),
  /** The old set as it was read, by path; null where there was none. */
  old: z.record(z.string(), z.string()).nullable(),
  /** Whether the old set stays as a dated copy. */
  keepsOld: z.boolean(),
});

export type Journal = z.infer<typeof journalSchema>;

const names = { journal: 'journal.json', nextJournal: 'journal.next', gone: 'gone' } as const;

/** Makes the folder for an exchange of what lies at `place`. */
export function makeWorkFolder(place: string): WorkFolder {
  mkdirSync(dirname(place), { recursive: true });
  return workFolderAt(mkdtempSync(join(dirname(place), workPrefix(place))));
}

/** The folders that exchanges of `place` left, in the order of their names. */
export function workFoldersOf(place: string): readonly WorkFolder[] {
  const start = workPrefix(place);
  return namesIn(dirname(place))
    .filter((name) => name.startsWith(start) && /^[A-Za-z0-9]{6}$/.test(name.slice(start.length)))
    .toSorted()
    .map((name) => workFolderAt(join(dirname(place), name)));
}

/** The years whose exchanges left something in a folder. */
export function yearsUnderWay(folder: string): readonly number[] {
  const years = namesIn(folder).flatMap((name) => /^\.juesuan-(\d{4})-[A-Za-z0-9]{6}$/.exec(name)?.[1] ?? []);
  return [...new Set(years)].map((year) => Number.parseInt(year, 10));
}

export function readJournal({ path }: WorkFolder): Journal | undefined {
  try {
    return journalSchema.parse(JSON.parse(readFileSync(join(path, names.journal), 'utf8')));
  } catch {
    return undefined;
  }
}

/** The journal as it was, or as it is now: never half of it. */
export function writeJournal(
  { path }: WorkFolder,
  journal: Omit<Journal, 'program' | 'old'>,
  old: Listing | undefined,
) {
  const text = JSON.stringify({
    program: 'juesuan',
    ...journal,
    old: old === undefined ? null : Object.fromEntries(old),
  });
  writeFileSync(join(path, names.nextJournal), text);
  renameSync(join(path, names.nextJournal), join(path, names.journal));
}

/**
 * Removes the folder with the new set, but never with the old one. What goes first loses its name: half of it must not
 * look whole to the next run. What can't be removed now, the next run removes.
 */
export function discard(work: WorkFolder): void {
  try {
    if (exists(work.fresh)) drop(work, work.fresh);
    rmSync(join(work.path, names.gone), { recursive: true, force: true });
    if (exists(work.old)) return;
    rmSync(join(work.path, names.journal), { force: true });
    rmSync(join(work.path, names.nextJournal), { force: true });
    rmdirSync(work.path);
  } catch {
    return;
  }
}

/** Removes a set that nobody needs any more. */
export function drop({ path }: WorkFolder, set: string): void {
  const gone = join(path, names.gone);
  rmSync(gone, { recursive: true, force: true });
  renameSync(set, gone);
  rmSync(gone, { recursive: true, force: true });
}

/** Removes a folder that was only just made when its run was killed; one that holds anything is somebody else's. */
export function discardUnbegun({ path }: WorkFolder): void {
  const inside = namesIn(path);
  if (inside.some((name) => name !== names.nextJournal)) return;
  rmSync(join(path, names.nextJournal), { force: true });
  rmdirSync(path);
}

/** Whether anything has this name, be it a link to nothing. */
export function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function workFolderAt(path: string): WorkFolder {
  return { path, fresh: join(path, 'new'), old: join(path, 'old') };
}

function workPrefix(place: string): string {
  return `.juesuan-${basename(place)}-`;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
