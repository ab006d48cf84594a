/** Where a text names a year, and whether that year moves on when the text is carried over to another year. */

/** Why a year stays as it is. */
export type ReasonToStay = 'title' | 'document-number' | 'period' | 'founding' | 'far' | 'unclear';

/** A year in a text: its place there, its digits as typed, and what becomes of it. */
export interface YearMention {
  readonly index: number;
  readonly typed: string;
  readonly year: number;
  /** None: the year moves on. */
  readonly stays?: ReasonToStay;
}

/** Digits in which years are typed: ASCII, full width, Chinese (two forms of zero). */
const digitSets = ['0123456789', '０１２３４５６７８９', '〇一二三四五六七八九', '○一二三四五六七八九'] as const;

const yearPattern =
  /(?<![A-Za-z][-_]?)(?<![\d.０-９〇○一二三四五六七八九])(?:(?:19|20)\d{2}|[１２][９０][０-９]{2}|[一二][九〇○][〇○一二三四五六七八九]{2})(?![\d０-９〇○一二三四五六七八九])/g;

/** 2021—2023年, 2021-2025年, 2021至2023年: a period of several years, before or behind the year. */
const [periodBehind, periodBefore] = [
  /^年?\s*(?:[-—–~～－]{1,2}|至|到)\s*(?:(?:19|20)\d{2})(?!\d)(?!-\d)/,
  /(?:19|20)\d{2}年?\s*(?:[-—–~～－]{1,2}|至|到)\s*$/,
];

/** `年`, `年度`, a date `2022-12-31`, `2022/12/31`, `2022.12.31`; behind digits that are a year. 2022.12 is a number. */
const yearBehind =
  /^(?:\s*年|[-/](?:0?[1-9]|1[0-2])(?:[-/](?:0?[1-9]|[12]\d|3[01]))?(?!\d)|\.(?:0?[1-9]|1[0-2])\.(?:0?[1-9]|[12]\d|3[01])(?!\d))/;

/** What was once done in that year stays done then: 自2019年起, 成立于2021年, 2021年3月成立. */
const [foundingBefore, foundingBehind] = [
  /(?:自|于|始于|从)\s*$/,
  /^年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:起|始|经|由|正式|批准)*(?:成立|设立|组建|挂牌|印发|发布|施行|修订|批复|机构改革|起[，,。；]|起(?:执行|实施|施行))/,
];

/** Words that make of a number something counted: no year. */
const counted = /^\s*(?:[万亿]?[元户家人次个件名条项台套辆场吨亩]|余|多|平方|公里|%|％)/;

/**
 * The years that a text names. Last year, the year itself and the next move on where they stand for the fiscal year or
 * its dates; titles of documents, their numbers, periods of several years and foundings stay.
 * @param from the fiscal year that the text was written in
 */
export function findYearMentions(text: string, from: number): readonly YearMention[] {
  const titles = [...text.matchAll(/《[^《》]*》/g)].map(
    ({ index, 0: title }) => [index, index + title.length] as const,
  );
  return [...text.matchAll(yearPattern)].flatMap(({ index, 0: typed }): YearMention[] => {
    const year = yearOf(typed);
    const [before, behind] = [text.slice(0, index), text.slice(index + typed.length)];
    if (counted.test(behind) || (/^\.\d/.test(behind) && !yearBehind.test(behind))) return [];
    const mention = { index, typed, year };
    if (titles.some(([start, end]) => index > start && index < end)) return [{ ...mention, stays: 'title' }];
    if (/[〔［[（(【]\s*$/.test(before) && /^\s*[〕］\]）)】]\s*第?\d+\s*号/.test(behind))
      return [{ ...mention, stays: 'document-number' }];
    if (periodBehind.test(behind) || periodBefore.test(before)) return [{ ...mention, stays: 'period' }];
    if (!yearBehind.test(behind)) return [{ ...mention, stays: 'unclear' }];
    if (isFounding(before, behind)) return [{ ...mention, stays: 'founding' }];
    return Math.abs(year - from) > 1 ? [{ ...mention, stays: 'far' }] : [mention];
  });
}

function isFounding(before: string, behind: string): boolean {
  if (foundingBehind.test(behind)) return true;
  return (
    foundingBefore.test(before) && /^年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:起|以来|开始|成立|[，,。；、）)]|$)/.test(behind)
  );
}

/** The digits of a year as a number. */
function yearOf(typed: string): number {
  const ascii = Array.from(typed)
    .map((character) => String(valueOf(character)))
    .join('');
  return Number.parseInt(ascii, 10);
}

/** A year in the digits in which another was typed. */
export function yearInDigitsOf(typed: string, year: number): string {
  const digits =
    digitSets.find((set) => Array.from(typed).every((character) => set.includes(character))) ?? digitSets[0];
  return Array.from(String(year), (character) => digits[valueOf(character)] ?? character).join('');
}

function valueOf(character: string): number {
  return Math.max(...digitSets.map((set) => set.indexOf(character)));
}
