/**
 * The set of files of a year is exchanged as a whole. It is written into a work folder beside the year; once it is
 * complete, the journal says so; then the old set moves into the work folder, the new one takes its place, and the old
 * one goes, or becomes a dated copy. `settle` finishes or takes back what a killed run began.
 */
import { cpSync, lstatSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { datedPath } from './dated-name.ts';
import { dismissOld } from './dismiss-old.ts';
import { listSet } from './list-set.ts';
import type { Listing } from './list-set.ts';
import { OutputProblem } from './output-problem.ts';
import { placeOfYear } from './place-of-year.ts';
import type { PlaceOfYear } from './place-of-year.ts';
import { discard, exists, makeWorkFolder, writeJournal } from './work-folder.ts';
import type { WorkFolder } from './work-folder.ts';
import { outputProblem } from './write-failure.ts';

export interface NamedBytes {
  /** Path inside the set, with `/`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ExchangeOptions {
  /**
   * Which files of the old set the new one takes the place of, by path and fingerprint. Every other one is carried over;
   * where the new set has a file of that name, under a dated name.
   */
  readonly isReplaced: (path: string, fingerprint: string) => boolean;
  /** Whether the old set stays whole as a dated copy. */
  readonly keepsOld?: boolean;
}

export interface Exchanged {
  readonly place: string;
  /** The dated copy of the old set; undefined where there is none. */
  readonly copy: string | undefined;
  /** Files of others that got a dated name, as sentences. */
  readonly notes: readonly string[];
}

/**
 * Replaces the set of files in `<folder>/<year>`. Nobody else may be at it: see `folder-lock.ts`.
 * @throws OutputProblem when a file of the old set is held open, or the folder can't be written; nothing is changed then.
 */
export function exchangeSet(
  folder: string,
  year: number,
  files: readonly NamedBytes[],
  { isReplaced, keepsOld = false }: ExchangeOptions,
): Exchanged {
  const place = usablePlace(folder, year);
  const { work, old, moved } = prepare(folder, place, files, isReplaced, keepsOld);
  try {
    if (exists(place.real)) renameSync(place.real, work.old);
    renameSync(work.fresh, place.real);
  } catch (cause) {
    withdraw(work, place);
    throw outputProblem(`不能替换 ${place.named}`, cause);
  }
  const { copy, changed } = dismissOld(work, place, old, keepsOld);
  const kept = [...moved.map(([from, to]) => [from, join(place.named, to)] as const), ...changed];
  return { place: place.named, copy, notes: kept.map(([from, to]) => keptNote(from, to)) };
}

/** Tells that a file which somebody else wrote or changed was kept. */
export function keptNote(name: string, copy: string): string {
  return `“${name}”不是本程序生成后的原样（手工改过，或是别人的文件），已另存为：${copy}`;
}

function usablePlace(folder: string, year: number): PlaceOfYear {
  const place = placeOfYear(folder, year);
  const there = lstatSync(place.real, { throwIfNoEntry: false });
  if (there === undefined && place.isLink)
    throw new OutputProblem(
      `${place.named} 是一个链接，它指向的 ${place.real} 不存在。请改正或删除这个链接，再运行一次。`,
    );
  if (there?.isDirectory() === false)
    throw new OutputProblem(`${place.named} 是一个文件，不是文件夹。请把它移走或改名，再运行一次。`);
  return place;
}

/** Writes the new set with all that stays of the old one. */
function prepare(
  folder: string,
  { real }: PlaceOfYear,
  files: readonly NamedBytes[],
  isReplaced: ExchangeOptions['isReplaced'],
  keepsOld: boolean,
) {
  let work: WorkFolder | undefined;
  try {
    work = makeWorkFolder(real);
    writeJournal(work, { step: 'writing', keepsOld }, undefined);
    mkdirSync(work.fresh);
    for (const { name, bytes } of files) {
      mkdirSync(dirname(join(work.fresh, name)), { recursive: true });
      writeFileSync(join(work.fresh, name), bytes);
    }
    const old = exists(real) ? listSet(real) : undefined;
    const names = files.map(({ name }) => name);
    const moved = old === undefined ? [] : carryOver(real, work.fresh, old, names, isReplaced);
    writeJournal(work, { step: 'exchanging', keepsOld }, old);
    return { work, old, moved };
  } catch (cause) {
    if (work !== undefined) discard(work);
    throw outputProblem(`不能写入 ${folder}`, cause);
  }
}

/** Copies what stays; gives what could not keep its name, with the name that it got. */
function carryOver(
  from: string,
  to: string,
  old: Listing,
  names: readonly string[],
  isReplaced: ExchangeOptions['isReplaced'],
): readonly (readonly [string, string])[] {
  const isTaken = (path: string) =>
    names.includes(path) || (old.has(path) && names.some((name) => name.startsWith(`${path}/`)));
  const goes = (path: string) => {
    const fingerprint = old.get(path);
    return fingerprint !== undefined && isReplaced(path, fingerprint);
  };
  const moved: string[] = [];
  // Links stay what they are, wherever they lead.
  const options = { recursive: true, preserveTimestamps: true, verbatimSymlinks: true } as const;
  cpSync(from, to, {
    ...options,
    force: false,
    filter: (source) => {
      const path = relative(from, source).split(sep).join('/');
      if (goes(path)) return false;
      if (!isTaken(path)) return true;
      moved.push(path);
      return false;
    },
  });
  return moved.map((path) => {
    const { mtime } = lstatSync(join(from, path));
    const free = datedPath(join(to, path), '手工修改', mtime);
    cpSync(join(from, path), free, options);
    return [path, relative(to, free)];
  });
}

/** Puts the old set back. */
function withdraw(work: WorkFolder, { real }: PlaceOfYear): void {
  try {
    if (exists(work.old) && !exists(real)) renameSync(work.old, real);
  } catch {
    return; // `settle` does it
  }
  discard(work);
}
