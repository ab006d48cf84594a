/** Text files that are no YAML: the evaluation report and the lists of items. */
import type { Diagnostic } from '../../model/diagnostic.ts';
import { lookAlikesRead } from './text-problems.ts';
import { readLookAlikes } from './typed-text.ts';

/** The text of a file as it was meant, and a hint that names what was mended. */
export function readPlainText(
  file: string,
  typed: string,
): { readonly text: string; readonly hints: readonly Diagnostic[] } {
  const { text, mended } = readLookAlikes(typed);
  const [first] = mended;
  if (first === undefined) return { text, hints: [] };
  const before = typed.slice(0, typed.indexOf(first[0])).split('\n');
  const position = { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
  return { text, hints: [lookAlikesRead({ position }, mended)] };
}
