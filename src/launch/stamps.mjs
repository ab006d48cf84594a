/** Whether files are as they were, told without reading them. */
import { statSync } from 'node:fs';

/** @typedef {{ readonly path: string, readonly stamp: string }} Stamp */

/**
 * The stamp of a file: when it was last written and last touched in any way, and its length. Packages come with the
 * same time of writing whatever their version, hence the second time.
 * @param {string} path
 * @returns {Stamp}
 */
export function stampOf(path) {
  const { mtimeMs, ctimeMs, size } = statSync(path);
  return { path, stamp: `${String(mtimeMs)} ${String(ctimeMs)} ${String(size)}` };
}

/**
 * @param {Stamp} stamped
 * @returns {boolean}
 */
export function isUnchanged({ path, stamp }) {
  return stampOf(path).stamp === stamp;
}

/**
 * Whether the file was written or touched after `moment` (milliseconds).
 * @param {string} path
 * @param {number} moment
 */
export function isTouchedSince(path, moment) {
  const { mtimeMs, ctimeMs } = statSync(path);
  return Math.max(mtimeMs, ctimeMs) >= moment;
}
