/** Finds font files in folders. */
import { readFileSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fontConfigFiles, foldersOfFontConfig } from './font-config.ts';
import { fontFolders } from './font-folders.ts';
import type { Machine } from './font-folders.ts';

const fontFile = /\.(?:ttf|otf|ttc|otc)$/i;

/** Systems nest fonts a few folders deep; what lies deeper is something else. */
const deepest = 6;

/** The font files of a machine; of a folder or file that is found in several ways only the first. */
export function findFontFiles(machine: Machine): readonly string[] {
  const configured = fontConfigFiles(machine).flatMap((path) => foldersOfFontConfig(readText(path), machine));
  return findFilesIn([...fontFolders(machine), ...configured]);
}

/** The font files in folders and below, folder after folder, by name. Folders that can't be read count as empty. */
export function findFilesIn(folders: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const isNew = (path: string): boolean => {
    const real = realPath(path);
    if (real === undefined || seen.has(real)) return false;
    seen.add(real);
    return true;
  };
  const filesBelow = (folder: string, depth: number): readonly string[] =>
    namesIn(folder).flatMap((name) => {
      const path = join(folder, name);
      const kind = kindOf(path);
      if (kind === 'folder') return depth < deepest && isNew(path) ? filesBelow(path, depth + 1) : [];
      return kind === 'file' && fontFile.test(name) && isNew(path) ? [path] : [];
    });
  return folders.flatMap(expandPattern).flatMap((folder) => (isNew(folder) ? filesBelow(folder, 0) : []));
}

/** The folders that a path with `*` in some of its names stands for, the later versions first. */
function expandPattern(pattern: string): readonly string[] {
  if (!pattern.includes('*')) return [pattern];
  const last = basename(pattern);
  const parents = expandPattern(dirname(pattern));
  if (!last.includes('*')) return parents.map((parent) => join(parent, last));
  const matches = new RegExp(`^${last.split('*').map(escapeRegExp).join('.*')}$`, 'i');
  return parents.flatMap((parent) =>
    namesIn(parent)
      .filter((name) => matches.test(name))
      .toReversed()
      .map((name) => join(parent, name)),
  );
}

function escapeRegExp(text: string): string {
  return text.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).toSorted((a, b) => (a < b ? -1 : 1));
  } catch {
    return [];
  }
}

/** Neither for what can't be followed (links in a circle) or might never be read to its end (pipes). */
function kindOf(path: string): 'folder' | 'file' | undefined {
  try {
    const status = statSync(path);
    if (status.isDirectory()) return 'folder';
    return status.isFile() ? 'file' : undefined;
  } catch {
    return undefined;
  }
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

function readText(path: string): string {
  try {
    return kindOf(path) === 'file' ? readFileSync(path, 'utf8') : '';
  } catch {
    return '';
  }
}
