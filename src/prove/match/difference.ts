/** How a text that was found differs from the one that must stand there. */
import type { Check, Finding, Subject } from '../proof.ts';
import { directionWordsIn, numbersIn, squeeze } from '../tokens.ts';

/** Characters shown on either side of the first difference. */
const shown = 16;

/** Nothing, when the two say the same but for white space. */
export function differences(subject: Subject, place: string, expected: string, actual: string): readonly Finding[] {
  const [wanted, found] = [squeeze(expected), squeeze(actual)];
  if (wanted === found) return [];
  const at = firstDifference(wanted, found);
  const excerpt = (text: string) => text.slice(Math.max(0, at - shown), at + shown);
  return [{ subject, check: kindOf(wanted, found), place, expected: excerpt(wanted), actual: excerpt(found) }];
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

function kindOf(expected: string, actual: string): Check {
  const read = (text: string) => {
    const numbers = numbersIn(text);
    return {
      数字: numbers.map((one) => one.text).join(' '),
      单位: numbers.map((one) => one.unit).join(' '),
      增减: directionWordsIn(text).join(' '),
    } as const;
  };
  const [wanted, found] = [read(expected), read(actual)];
  return (['数字', '单位', '增减'] as const).find((kind) => wanted[kind] !== found[kind]) ?? '文字';
}
