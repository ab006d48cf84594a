import { renameSync, writeFileSync } from 'node:fs';

/**
 * Writes beside the file and renames: whoever reads it sees the old content or the new one.
 * @param {string} path
 * @param {string | Uint8Array} content
 */
export function writeWhole(path, content) {
  const draft = `${path}.${String(process.pid)}.tmp`;
  writeFileSync(draft, content);
  renameSync(draft, path);
}
