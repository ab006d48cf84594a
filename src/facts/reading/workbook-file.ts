import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The bytes of a file that the user names, wherever it stands; or why they can't be had, in the user's words. */
export function readWorkbookFile(
  path: string,
  mostBytes: number,
): { readonly bytes: Uint8Array } | { readonly why: string } {
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat === undefined) return { why: '文件不存在' };
    if (!stat.isFile()) return { why: '不是文件' };
    // A byte more than is allowed is enough to be refused as too large.
    return { bytes: stat.size > mostBytes ? new Uint8Array(mostBytes + 1) : readFileSync(path) };
  } catch {
    return { why: '没有读取权限，或正被其他程序占用' };
  }
}

/** The workbooks that lie in a folder, by name; undefined for what is no folder. Files that Excel keeps while it works are none. */
export function workbooksIn(path: string): readonly string[] | undefined {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return undefined;
  const names = readdirSync(path).filter((name) => /\.xlsx?$/i.test(name) && !name.startsWith('~$'));
  return names.toSorted((a, b) => (a < b ? -1 : 1)).map((name) => join(path, name));
}
