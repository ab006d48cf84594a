/** Why a file or folder could not be written, read or moved: what happened, in Chinese, and the way out of it. */
import { OutputProblem } from './output-problem.ts';

const reasons: Readonly<Record<string, string>> = {
  EACCES: '没有权限。请检查这个文件夹的权限，或用 --out、--data 换一个可以写入的文件夹',
  EPERM: '没有权限。请检查这个文件夹的权限，或用 --out、--data 换一个可以写入的文件夹',
  EROFS: '所在的磁盘是只读的。请换一个可以写入的文件夹',
  ENOSPC: '磁盘空间不足。请腾出空间',
  EDQUOT: '磁盘配额已用完。请腾出空间',
  EFBIG: '文件超过了磁盘允许的大小',
  ENAMETOOLONG: '文件名或路径太长。请缩短单位名称，或换一个路径短些的文件夹',
  ENOENT: '文件夹不存在，可能刚被移走、改名，或是链接指向的地方不存在。请核对路径',
  ENOTDIR: '路径中有一段是文件，不是文件夹。请核对路径',
  EISDIR: '该是文件的地方有一个同名的文件夹。请把它移走或改名',
  EEXIST: '同名的文件或文件夹已经存在。请把它移走或改名',
  ENOTEMPTY: '文件夹在运行时被别人改动了。请确认没有别人在用',
  ELOOP: '链接绕成了圈。请核对路径',
  EXDEV: '文件夹跨在两个磁盘上，不能移动',
  EMFILE: '打开的文件太多。请关闭一些程序',
  ENFILE: '打开的文件太多。请关闭一些程序',
  EIO: '磁盘读写出错。请检查磁盘',
  ERR_INVALID_ARG_VALUE: '路径中含有空字符。请核对路径',
};

/** Codes by which Windows says that a program holds a file open; elsewhere some of them mean that permission lacks. */
const heldOpen: readonly string[] = ['EBUSY', 'ETXTBSY'];
const heldOpenOnWindows: readonly string[] = ['EPERM', 'EACCES', 'ENOTEMPTY'];

/** The sentence for the error of a file system call, without a full stop. */
export function reasonOf(cause: unknown, platform: NodeJS.Platform = process.platform): string {
  const code = codeOf(cause);
  if (heldOpen.includes(code) || (platform === 'win32' && heldOpenOnWindows.includes(code)))
    return '有文件正被别的程序占用。请先关闭正在打开的报告文件（Word、WPS 或 PDF 阅读器）';
  if (code.startsWith('ERR_FS_CP_')) return '其中有不能复制的东西（如管道、套接字）。请把它移走';
  return reasons[code] ?? `系统拒绝了这个操作${code === '' ? '' : `（${code}）`}`;
}

/** The problem of a step that failed: what could not be done, why, and that it can be tried again. */
export function outputProblem(failed: string, cause: unknown): OutputProblem {
  return cause instanceof OutputProblem
    ? cause
    : new OutputProblem(`${failed}：${reasonOf(cause)}，再运行一次。`, { cause });
}

/** The code of a file system error, `ENOSPC`; empty for other errors. */
export function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
}
