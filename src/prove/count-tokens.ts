import type { TokenCounts } from './proof.ts';
import { directionWordsIn, numbersIn, sentencesIn } from './tokens.ts';

/** What a reader takes from the texts found in one file. */
export function countTokens(texts: readonly string[]): TokenCounts {
  const numbers = texts.flatMap(numbersIn);
  return {
    passages: texts.length,
    sentences: texts.reduce((count, text) => count + sentencesIn(text).length, 0),
    numbers: numbers.length,
    units: numbers.filter(({ unit }) => unit !== '').length,
    directionWords: texts.reduce((count, text) => count + directionWordsIn(text).length, 0),
  };
}
