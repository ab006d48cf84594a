import { closest, distance } from 'fastest-levenshtein';

/** Longer words are never a slip of the pen of a known one, and would only cost time. */
const longestWord = 40;

/** The known word that a misspelt one most likely means: at most a third of its characters differ, of a code two digits. */
export function nearest(typed: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || typed.length > longestWord) return undefined;
  const candidate = closest(typed, known);
  const mostDifferent = /^\d+$/.test(candidate) ? 2 : Math.ceil(Math.min(typed.length, candidate.length) / 3);
  return candidate.length > 1 && distance(typed, candidate) <= mostDifferent ? candidate : undefined;
}
