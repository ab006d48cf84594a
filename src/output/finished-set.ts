/** The set of files of a year as it lies in its folder. */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NamedBytes } from './exchange-set.ts';
import { OutputProblem } from './output-problem.ts';

/** A file of the set; undefined when there is none of that name. */
export function readSetFile(folder: string, year: number, name: string): NamedBytes | undefined {
  const path = join(folder, String(year), name);
  try {
    return existsSync(path) ? { name, bytes: readFileSync(path) } : undefined;
  } catch (cause) {
    throw new OutputProblem(`不能读取 ${path}。`, { cause });
  }
}

/** Puts one file beside the others, the old one of that name or the new one, never half of it. */
export function addToSet(folder: string, year: number, { name, bytes }: NamedBytes): string {
  const path = join(folder, String(year), name);
  try {
    writeFileSync(`${path}.tmp`, bytes);
    renameSync(`${path}.tmp`, path);
  } catch (cause) {
    throw new OutputProblem(`不能写入 ${path}。`, { cause });
  }
  return path;
}
