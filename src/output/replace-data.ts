/** A year's data folder, put in place or replaced as a whole; a replaced one stays as a dated copy beside it. */
import { cpSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { exchangeSet, settle } from './exchange-set.ts';
import type { NamedBytes } from './exchange-set.ts';
import { OutputProblem } from './output-problem.ts';

/** Beside the years lie the clerk's own copies (`2023.old`), which the program must not take for its remains. */
export const workPrefix = '.juesuan-';

export interface ReplacedData {
  readonly place: string;
  /** The copy of what was there before; undefined where nothing was. */
  readonly copy: string | undefined;
}

/**
 * Writes files into `<folder>/<year>`; its other files stay. What was there before is kept whole as
 * `<year>（备份 2025-03-01 0930）`. A kill leaves the old folder, the new one, or both side by side, and the next import
 * completes the exchange.
 * @throws OutputProblem when the folder can't be written, or a file of it is held open; the data is unchanged then.
 */
export function replaceData(folder: string, year: number, files: readonly NamedBytes[]): ReplacedData {
  settle(folder, year, workPrefix);
  const place = join(folder, String(year));
  const copy = existsSync(place) ? keepCopy(folder, year) : undefined;
  try {
    exchangeSet(folder, year, files, (name) => files.some((file) => file.name === name), workPrefix);
  } catch (cause) {
    if (copy !== undefined) rmSync(copy, { recursive: true, force: true });
    throw cause;
  }
  return { place, copy };
}

/** Whether a year has a folder already, after an exchange that was cut off is completed. */
export function hasData(folder: string, year: number): boolean {
  settle(folder, year, workPrefix);
  return existsSync(join(folder, String(year)));
}

/** Copies beside the year under a name that no year has, and only then under the name of a copy. */
function keepCopy(folder: string, year: number): string {
  const place = join(folder, String(year));
  const unfinished = join(folder, `${workPrefix}${String(year)}.copy`);
  try {
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished);
    const time = localTime(unfinished);
    cpSync(place, unfinished, { recursive: true, preserveTimestamps: true });
    const copy = freeName(`${place}（备份 ${time}`);
    renameSync(unfinished, copy);
    return copy;
  } catch (cause) {
    rmSync(unfinished, { recursive: true, force: true });
    throw new OutputProblem(`不能在 ${folder} 中留备份：请检查磁盘空间和文件夹的写入权限。`, { cause });
  }
}

/** `2025-03-01 0930` where the computer stands: when the file system says that the folder was made. */
function localTime(path: string): string {
  const { mtime } = statSync(path);
  const local = new Date(mtime.valueOf() - mtime.getTimezoneOffset() * 60_000).toISOString();
  return `${local.slice(0, 10)} ${local.slice(11, 13)}${local.slice(14, 16)}`;
}

function freeName(start: string): string {
  for (let number = 1; ; number += 1) {
    const name = `${start}${number === 1 ? '' : ` 之${String(number)}`}）`;
    if (!existsSync(name)) return name;
  }
}
