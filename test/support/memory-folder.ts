import { createHash } from 'node:crypto';
import type { DataFolder } from '../../src/facts/reading/data-folder.ts';

/** A data folder in memory: texts by path. */
export function memoryFolder(files: ReadonlyMap<string, string>): DataFolder {
  const namesIn = (folder: string) => {
    const prefix = folder === '' ? '' : `${folder}/`;
    const below = [...files.keys()].filter((path) => path.startsWith(prefix));
    return [...new Set(below.map((path) => path.slice(prefix.length).split('/')[0] ?? ''))].toSorted();
  };
  return {
    root: '',
    hasFile: (path) => files.has(path),
    list: namesIn,
    readText: (path) => ({ text: files.get(path) ?? '' }),
    sha256Of: (path) => {
      const text = files.get(path);
      return text === undefined ? undefined : createHash('sha256').update(text).digest('hex');
    },
    filesRead: () => [],
  };
}
