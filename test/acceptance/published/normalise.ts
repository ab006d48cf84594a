const HALF_WIDTH: Readonly<Record<string, string>> = {
  '（': '(',
  '）': ')',
  '【': '[',
  '】': ']',
  '〔': '[',
  '〕': ']',
  '，': ',',
  '：': ':',
  '；': ';',
};

/** A text without white space and marks of the scan (`#`, `**`), brackets and punctuation in half width. */
export function normaliseText(text: string): string {
  return text
    .replaceAll(/\s|#|\*\*/gu, '')
    .replaceAll(/[（）【】〔〕，：；]/gu, (character) => HALF_WIDTH[character] ?? character);
}

/** A cell as text, where a number loses its trailing zeros: 105.80 and 105.8 are one figure, 0 and blank are two. */
export function normaliseCell(text: string): string {
  const plain = normaliseText(text);
  return /^-?\d+\.\d+$/u.test(plain) ? plain.replace(/\.?0+$/u, '') : plain;
}

/** Clauses of a text, so that a failed comparison shows where it failed. */
export function splitClauses(text: string): readonly string[] {
  return normaliseText(text).split(/(?<=[。;:])/u);
}

/**
 * The amounts, shares, rates and counts of a paragraph, in order: `117万元`, `90.43%`, `0人次`.
 * Dates and the ordinal at the beginning (`1、`) are left out.
 */
export function listFigures(paragraph: string): readonly string[] {
  const text = paragraph.replaceAll(/\s/gu, '').replace(/^\d+、/u, '');
  const numbers = text.match(/\d+[年月日]|\d+(?:\.\d+)?(?:万元|%|个|人次|人|辆|台（套）)?/gu) ?? [];
  return numbers.filter((number) => !/[年月日]$/u.test(number));
}
