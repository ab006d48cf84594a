/** Names of copies that are kept: `2023（备份 2025-03-01 0930）`, `报告（手工修改 2025-03-01 0930）.docx`. */
import { lstatSync } from 'node:fs';
import { join, parse } from 'node:path';

/** `2025-03-01 0930` where the computer stands. */
export function localMinute(time: Date): string {
  const local = new Date(time.valueOf() - time.getTimezoneOffset() * 60_000).toISOString();
  return `${local.slice(0, 10)} ${local.slice(11, 13)}${local.slice(14, 16)}`;
}

/** A path beside `path` that is free: its name with the word and the minute, and a number where that is taken too. */
export function datedPath(path: string, word: string, time: Date, isFolder = false): string {
  const { dir, name, ext } = isFolder ? { ...parse(path), name: parse(path).base, ext: '' } : parse(path);
  for (let number = 1; ; number += 1) {
    const mark = `（${word} ${localMinute(time)}${number === 1 ? '' : ` 之${String(number)}`}）`;
    const free = join(dir, `${name}${mark}${ext}`);
    if (lstatSync(free, { throwIfNoEntry: false }) === undefined) return free;
  }
}
