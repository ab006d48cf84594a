/**
 * The set of files of a year is exchanged as a whole. It is written to `<year>.tmp`, which becomes `<year>.new` once
 * complete; then the old set moves to `<year>.old`, the new one takes its place, and the old one goes. A kill leaves the
 * old set, the new set, or both side by side; `settle` finishes what was begun.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isOwnFile } from '../model/document-names.ts';
import { OutputProblem } from './output-problem.ts';

export interface NamedBytes {
  /** Path inside the set, with `/`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

const heldOpen = '请先关闭正在打开的报告文件（Word、WPS 或 PDF 阅读器），再运行一次';

/**
 * Replaces the set of files in `<folder>/<year>`.
 * @param replaces which files of the old set the new one takes the place of: all of the program's, or one document's;
 *   every other file is carried over
 * @param workPrefix begins the names of the folders used on the way; where people keep folders of their own, `2023.old`
 *   may be one of them
 * @throws OutputProblem when a file of the old set is held open, or the folder can't be written; nothing is changed then.
 */
export function exchangeSet(
  folder: string,
  year: number,
  files: readonly NamedBytes[],
  replaces: (name: string) => boolean = (name) => isOwnFile(name),
  workPrefix = '',
): string {
  const { place, written, complete, old } = pathsOf(folder, year, workPrefix);
  settle(folder, year, workPrefix);
  try {
    mkdirSync(written, { recursive: true });
    for (const { name, bytes } of files) {
      mkdirSync(dirname(join(written, name)), { recursive: true });
      writeFileSync(join(written, name), bytes);
    }
    carryOver(place, written, replaces);
    renameSync(written, complete);
  } catch (cause) {
    discard(written);
    throw new OutputProblem(`不能写入 ${folder}：请检查磁盘空间和文件夹的写入权限。`, { cause });
  }
  try {
    if (existsSync(place)) renameSync(place, old);
    renameSync(complete, place);
  } catch (cause) {
    withdraw(pathsOf(folder, year, workPrefix));
    throw new OutputProblem(`${heldOpen}：${place}`, { cause });
  }
  dismiss(old, written);
  return place;
}

/**
 * Finishes an exchange that was cut off: a complete new set goes into place, remains are removed.
 * @throws OutputProblem when a file is held open.
 */
export function settle(folder: string, year: number, workPrefix = ''): void {
  const { place, written, complete, old } = pathsOf(folder, year, workPrefix);
  try {
    if (existsSync(written)) rmSync(written, { recursive: true, force: true });
    if (existsSync(complete)) {
      if (existsSync(place)) dismiss(old, written);
      if (existsSync(place)) renameSync(place, old);
      renameSync(complete, place);
    }
    if (existsSync(old) && !existsSync(place)) renameSync(old, place);
    dismiss(old, written);
  } catch (cause) {
    throw new OutputProblem(`${heldOpen}（上次运行中断，新旧文件并存）：${place}`, { cause });
  }
}

/** Puts the old set back. The new one first loses its name: a kill while it is removed must not leave half of it looking complete. */
function withdraw({ place, written, complete, old }: ReturnType<typeof pathsOf>): void {
  try {
    renameSync(complete, written);
    if (existsSync(old)) renameSync(old, place);
  } catch {
    return; // `settle` finishes it
  }
  discard(written);
}

/** Removes the old set, which first loses its name: a kill while it is removed must not leave half of it looking complete. */
function dismiss(old: string, written: string): void {
  if (!existsSync(old)) return;
  try {
    renameSync(old, written);
  } catch {
    return; // `settle` removes it next time
  }
  discard(written);
}

/** Removes what nobody needs; what can't be removed now, `settle` removes next time. */
function discard(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    return;
  }
}

function pathsOf(folder: string, year: number, workPrefix: string) {
  const work = join(folder, workPrefix + String(year));
  return {
    place: join(folder, String(year)),
    written: `${work}.tmp`,
    complete: `${work}.new`,
    old: `${work}.old`,
  };
}

function carryOver(place: string, written: string, replaces: (name: string) => boolean): void {
  if (!existsSync(place)) return;
  for (const name of readdirSync(place).filter((one) => !replaces(one))) {
    // What the new set has, stays; a folder of both has the files of both.
    cpSync(join(place, name), join(written, name), { recursive: true, preserveTimestamps: true, force: false });
  }
}
