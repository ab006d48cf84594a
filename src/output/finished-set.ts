/** The set of files of a year as it lies in its folder. */
import { randomUUID } from 'node:crypto';
import { lstatSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { datedPath } from './dated-name.ts';
import { keptNote } from './exchange-set.ts';
import type { NamedBytes } from './exchange-set.ts';
import { isRecord } from './records.ts';
import { outputProblem } from './write-failure.ts';

/** A file that was put in place. */
export interface Added {
  readonly path: string;
  /** What was kept for it, as sentences. */
  readonly notes: readonly string[];
}

/** A file of the set; undefined when there is none of that name. */
export function readSetFile(folder: string, year: number, name: string): NamedBytes | undefined {
  const path = join(folder, String(year), name);
  try {
    const isThere = statSync(path, { throwIfNoEntry: false })?.isFile() === true;
    return isThere ? { name, bytes: readFileSync(path) } : undefined;
  } catch (cause) {
    throw outputProblem(`不能读取 ${path}`, cause);
  }
}

/** Puts one record beside the other files, the old one of that name or the new one, never half of it. */
export function addToSet(folder: string, year: number, { name, bytes }: NamedBytes): Added {
  const path = join(folder, String(year), name);
  const work = join(folder, String(year), `.juesuan-${randomUUID()}`);
  try {
    const foreign = foreignAt(path, name);
    writeFileSync(work, bytes, { flag: 'wx' });
    if (foreign !== undefined) renameSync(path, foreign);
    renameSync(work, path);
    return { path, notes: foreign === undefined ? [] : [keptNote(name, foreign)] };
  } catch (cause) {
    rmSync(work, { force: true });
    throw outputProblem(`不能写入 ${path}`, cause);
  }
}

/** The dated name for what has the name of a record and is none. */
function foreignAt(path: string, name: string): string | undefined {
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (there === undefined) return undefined;
  if (there.isFile() && isRecord({ name, bytes: readFileSync(path) })) return undefined;
  return datedPath(path, '手工修改', there.mtime);
}
