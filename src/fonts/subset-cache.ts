/**
 * Font subsets kept on disk from run to run: a report embeds the same characters until its texts change, and to make
 * their subsets anew takes longer than to lay it out. Each file is told whole from damaged by a digest. Whatever fails
 * here costs time, no more.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Gives what `make` gives, kept under a key that decides its bytes. */
export type SubsetCache = (key: string, make: () => Uint8Array) => Uint8Array;

/** Enough for a dozen reports and their drafts; some 10 MB. */
const mostFiles = 48;

/** A cache in a folder that need not exist; runs side by side may share it. Those least recently used make room. */
export function openSubsetCache(folder: string, limit: number = mostFiles): SubsetCache {
  return (key, make) => {
    const path = join(folder, `${key}.subset`);
    const kept = readKept(path, key);
    if (kept !== undefined) return kept;
    const made = make();
    keep(folder, path, Buffer.concat([digestOf(key, made), made]));
    removeOldest(folder, limit);
    return made;
  };
}

/** Undefined when there is none, or not what was written under this key. */
function readKept(path: string, key: string): Uint8Array | undefined {
  // Anything else in its place, a pipe for instance, might never be read to its end.
  const file = attempt(() => (statSync(path).isFile() ? readFileSync(path) : undefined));
  if (file === undefined) return undefined;
  const bytes = file.subarray(digestLength);
  if (!digestOf(key, bytes).equals(file.subarray(0, digestLength))) return undefined;
  attempt(() => {
    // eslint-disable-next-line no-restricted-syntax -- decides which file makes room, and reaches no output
    const now = new Date();
    utimesSync(path, now, now);
  });
  return bytes;
}

/** Written beside and renamed: whoever reads it sees all of it or nothing. */
function keep(folder: string, path: string, content: Uint8Array): void {
  const draft = `${path}.${String(process.pid)}.tmp`;
  attempt(() => {
    mkdirSync(folder, { recursive: true });
    try {
      writeFileSync(draft, content, { flag: 'wx' });
      renameSync(draft, path);
    } catch {
      rmSync(draft, { force: true });
    }
  });
}

/** All files count, so those too that a killed run left half written. */
function removeOldest(folder: string, limit: number): void {
  const paths = (attempt(() => readdirSync(folder)) ?? []).map((name) => join(folder, name));
  if (paths.length <= limit) return;
  const lastUsed = (path: string): number => attempt(() => statSync(path).mtimeMs) ?? 0;
  const newestFirst = paths.map((path) => ({ path, used: lastUsed(path) })).toSorted((a, b) => b.used - a.used);
  for (const { path } of newestFirst.slice(limit)) {
    attempt(() => {
      rmSync(path, { force: true });
    });
  }
}

const digestLength = 32;

function digestOf(key: string, bytes: Uint8Array): Buffer {
  return createHash('sha256').update(key).update(bytes).digest();
}

/** What the file system gives, or undefined when it refuses. */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
