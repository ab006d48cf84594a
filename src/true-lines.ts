/** Stack traces with the lines of the sources, for whoever has to find a bug. */
import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import type { SourceMapPayload } from 'node:module';
import { join } from 'node:path';
import { programFolder } from './program-folder.ts';

const bundle = join(programFolder, 'dist/juesuan.cjs');

/** The stack with places of the bundle replaced by those of the sources; as it is where the bundle's map is missing. */
export function trueLines(stack: string): string {
  // Node names the file with its folder when it has loaded it itself.
  const short = stack.replaceAll(bundle, 'juesuan.cjs');
  const map = short.includes('juesuan.cjs:') ? readMap() : undefined;
  if (map === undefined) return stack;
  return short.replaceAll(/\bjuesuan\.cjs:(\d+):(\d+)/g, (place, line: string, column: string) => {
    const entry = map.findEntry(Number.parseInt(line, 10) - 1, Number.parseInt(column, 10) - 1);
    if (!('originalSource' in entry)) return place;
    return `${entry.originalSource}:${String(entry.originalLine + 1)}:${String(entry.originalColumn + 1)}`;
  });
}

function readMap(): SourceMap | undefined {
  try {
    return new SourceMap(JSON.parse(readFileSync(`${bundle}.map`, 'utf8')) as SourceMapPayload);
  } catch {
    return undefined;
  }
}
