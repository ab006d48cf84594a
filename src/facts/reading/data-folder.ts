import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { ForeseenProblem } from '../../model/foreseen-problem.ts';
import { decodeText } from './decode-text.ts';
import { unreadableFile } from './reading-problems.ts';

/** Read access to the data folder. Paths are relative to it, with `/`, and appear so in diagnostics. */
export interface DataFolder {
  readonly root: string;
  readonly hasFile: (path: string) => boolean;
  /**
   * Names in a folder, sorted by code point; none when it does not exist.
   * @throws DataFolderProblem when it can't be opened: what it holds can't be left out without a word
   */
  readonly list: (path: string) => readonly string[];
  /** The text of a file, or a diagnostic that says why it can't be read. @param most bytes, where a file may be larger */
  readonly readText: (path: string, most?: number) => { readonly text: string } | { readonly problem: Diagnostic };
  /** The fingerprint of a file's bytes; undefined where it can't be read. */
  readonly sha256Of: (path: string) => string | undefined;
  /** What has been read so far, sorted by path. */
  readonly filesRead: () => readonly DataFile[];
}

/** A data file as it was when it was read. */
export interface DataFile {
  readonly path: string;
  readonly sha256: string;
}

/** A folder that is there and can't be opened. */
export class DataFolderProblem extends ForeseenProblem {}

/** No data file of a year comes near this size (three thousand long lines); a larger one would only cost time and memory. */
const largestFileBytes = 256 * 1024;

/** Opens the data folder at `root`; nothing is read yet. */
export function openDataFolder(root: string): DataFolder {
  const hashes = new Map<string, string>();
  return {
    root,
    hasFile: (path) => {
      const kind = kindOf(join(root, path));
      return kind !== 'nothing' && kind !== 'folder';
    },
    list: (path) => (kindOf(join(root, path)) === 'folder' ? namesIn(join(root, path)) : []),
    readText: (path, most = largestFileBytes) => {
      try {
        const stat = statSync(join(root, path));
        if (!stat.isFile()) return { problem: unreadableFile(path, 'not-openable') };
        if (stat.size > most) return { problem: unreadableFile(path, 'too-large') };
        const bytes = readFileSync(join(root, path));
        hashes.set(path, createHash('sha256').update(bytes).digest('hex'));
        const decoded = decodeText(bytes);
        return decoded === undefined ? { problem: unreadableFile(path, 'not-text') } : { text: decoded.text };
      } catch {
        return { problem: unreadableFile(path, 'not-openable') };
      }
    },
    sha256Of: (path) => {
      try {
        return createHash('sha256')
          .update(readFileSync(join(root, path)))
          .digest('hex');
      } catch {
        return undefined;
      }
    },
    filesRead: () =>
      [...hashes].map(([path, sha256]) => ({ path, sha256 })).toSorted((a, b) => byCodePoint(a.path, b.path)),
  };
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).toSorted(byCodePoint);
  } catch (cause) {
    throw new DataFolderProblem(`文件夹打不开：${folder}。请检查是否有读取权限，或请管理员开通后再试。`, { cause });
  }
}

/** What stands at a path, where links lead; a link that leads nowhere, or in a circle, is something that can't be opened. */
function kindOf(path: string): 'nothing' | 'folder' | 'file' | 'unopenable' {
  try {
    const stat = statSync(path, { throwIfNoEntry: false }) ?? lstatSync(path, { throwIfNoEntry: false });
    if (stat === undefined) return 'nothing';
    return stat.isDirectory() ? 'folder' : 'file';
  } catch {
    return 'unopenable';
  }
}

/** The years that have a folder of their own. */
export function yearsWithData(folder: DataFolder): readonly string[] {
  return folder.list('').filter((name) => /^\d{4}$/.test(name));
}

/** Which folders the years of a data folder are now: another text once one was exchanged for another, as a whole. */
export function setsOfFacts(folder: DataFolder): string {
  const sets = yearsWithData(folder).map((year) => {
    const stat = statSync(join(folder.root, year), { throwIfNoEntry: false, bigint: true });
    return stat === undefined ? year : `${year}:${String(stat.dev)}:${String(stat.ino)}`;
  });
  return sets.join();
}

function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
