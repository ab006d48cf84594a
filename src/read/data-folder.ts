import { lstatSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.ts';
import { decodeText } from './decode-text.ts';
import { unreadableFile } from './problems.ts';

/** Read access to the data folder. Paths are relative to it, with `/`, and appear so in diagnostics. */
export interface DataFolder {
  readonly root: string;
  readonly hasFile: (path: string) => boolean;
  /** Names in a folder, sorted by code point; none when it does not exist. */
  readonly list: (path: string) => readonly string[];
  /** The text of a file, or a diagnostic that says why it can't be read. */
  readonly readText: (path: string) => { readonly text: string } | { readonly problem: Diagnostic };
}

/** No data file of a year comes near this size; a larger one is a mistake and would only cost time and memory. */
const largestFileBytes = 8 * 1024 * 1024;

/** Opens the data folder at `root`; nothing is read yet. */
export function openDataFolder(root: string): DataFolder {
  const statOf = (path: string) => lstatSync(join(root, path), { throwIfNoEntry: false });
  return {
    root,
    hasFile: (path) => {
      const stat = statOf(path);
      return stat !== undefined && !stat.isDirectory();
    },
    list: (path) => (statOf(path)?.isDirectory() ? readdirSync(join(root, path)).toSorted(byCodePoint) : []),
    readText: (path) => {
      try {
        const size = readSize(join(root, path));
        if (size > largestFileBytes) return { problem: unreadableFile(path, 'too-large') };
        const decoded = decodeText(readFileSync(join(root, path)));
        return decoded === undefined ? { problem: unreadableFile(path, 'not-text') } : { text: decoded.text };
      } catch {
        return { problem: unreadableFile(path, 'not-openable') };
      }
    },
  };
}

function readSize(path: string): number {
  return lstatSync(path).size;
}

function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
