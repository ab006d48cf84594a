import type { Diagnostic } from '../../model/diagnostic.ts';
import type { DataFolder } from './data-folder.ts';

/** As much of a line as is worth showing. */
const longestExcerpt = 200;

/** Adds to each diagnostic the line that it points to, unless it is about a whole file (1:1); each file is read once. */
export function withExcerpts(diagnostics: readonly Diagnostic[], folder: DataFolder): readonly Diagnostic[] {
  const files = new Map<string, readonly string[]>();
  const linesOf = (path: string): readonly string[] => {
    const known = files.get(path);
    if (known !== undefined) return known;
    const read = folder.hasFile(path) ? folder.readText(path) : undefined;
    const lines = read !== undefined && 'text' in read ? read.text.split('\n') : [];
    files.set(path, lines);
    return lines;
  };
  return diagnostics.map((diagnostic) => {
    const { position, excerpt } = diagnostic;
    const wholeFile = position?.line === 1 && position.column === 1;
    if (position === undefined || wholeFile || excerpt !== undefined) return diagnostic;
    const line = linesOf(position.file)[position.line - 1];
    return line === undefined || /^\s*(#|$)/.test(line)
      ? diagnostic
      : { ...diagnostic, excerpt: line.slice(0, longestExcerpt) };
  });
}
