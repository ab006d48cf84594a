import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes every file of a folder anew, its text as `encode` gives it. */
export function encodeFiles(folder: string, encode: (text: string) => Uint8Array): void {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    writeFileSync(path, encode(readFileSync(path, 'utf8')));
  }
}
