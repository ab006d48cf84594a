/** What lies in a folder, by path inside of it with `/`. */
import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

/** The fingerprint of each file: of its bytes, or of where a link leads. Folders count by what is in them. */
export type Listing = ReadonlyMap<string, string>;

/** Lists a folder, its folders included; nothing where there is none. Links are not followed. */
export function listSet(folder: string): Listing {
  if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return new Map();
  return new Map(fingerprints(folder, ''));
}

function fingerprints(root: string, below: string): readonly (readonly [string, string])[] {
  return readdirSync(join(root, below), { withFileTypes: true }).flatMap((entry) => {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) return fingerprints(root, path);
    if (entry.isFile()) return [[path, sha256(readFileSync(join(root, path)))] as const];
    return [[path, entry.isSymbolicLink() ? `link ${readlinkSync(join(root, path))}` : 'no file'] as const];
  });
}

/** The hash of bytes as lower-case hexadecimal text. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
