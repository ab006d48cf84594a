import { readFileSync, statSync } from 'node:fs';

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
