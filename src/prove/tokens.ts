/** What a reader takes from a text: sentences, numbers, their units, words that say up or down. */
import type { TokenCounts } from './proof.ts';

/** A number as printed, its place in the text and the unit right after it. */
export interface NumberToken {
  readonly text: string;
  readonly index: number;
  readonly unit: string;
}

const number = /-?\d+(?:\.\d+)?/g;

/** Units and measure words that follow a number in these reports. */
const unitAfter = /^(?:万元|亿元|元|%|‰|人次|批次|台（套）|台|套|辆|个|人|次|家|项|条|户|分|天|小时|年度|年|月|日|余)/;

const directionWord = /增加|增长|减少|下降|降低|大于|小于|等于|持平/g;

/** All white space out: both files break lines, and neither means anything by it. */
export function squeeze(text: string): string {
  return text.replace(/\s/gu, '');
}

export function numbersIn(text: string): readonly NumberToken[] {
  return [...text.matchAll(number)].map((match) => ({
    text: match[0],
    index: match.index,
    unit: unitAfter.exec(text.slice(match.index + match[0].length))?.[0] ?? '',
  }));
}

export function directionWordsIn(text: string): readonly string[] {
  return text.match(directionWord) ?? [];
}

/** Sentences, each with its mark. */
function sentencesIn(text: string): readonly string[] {
  return text.match(/[^。；！？]+[。；！？]?/gu) ?? [];
}

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
