/** Stack traces with the lines of the sources, for whoever has to find a bug. */
import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';

/**
 * The stack with places of the bundle replaced by those of the sources.
 * @param {string} stack
 * @param {import('./bundle.mjs').Bundle} bundle
 */
export function trueLines(stack, { path }) {
  const map = readMap(path);
  if (map === undefined) return stack;
  return stack.replaceAll(/([^\s(]*):(\d+):(\d+)/g, (place, file, line, column) => {
    if (file !== path) return place;
    const entry = map.findEntry(Number.parseInt(line, 10) - 1, Number.parseInt(column, 10) - 1);
    if (!('originalSource' in entry)) return place;
    return `${entry.originalSource}:${String(entry.originalLine + 1)}:${String(entry.originalColumn + 1)}`;
  });
}

/** @param {string} path */
function readMap(path) {
  try {
    return new SourceMap(JSON.parse(readFileSync(`${path}.map`, 'utf8')));
  } catch {
    return undefined;
  }
}
