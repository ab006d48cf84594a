import { normaliseText } from './normalise.ts';

/** What was published and what is right instead; without 应为 the text stays. */
export interface Correction {
  readonly 公布: string;
  readonly 应为?: string | undefined;
}

/** The published text with its corrections. Throws where the published words are not found exactly once. */
export function amend(published: string, corrections: readonly Correction[]): string {
  return corrections.reduce(amendOnce, normaliseText(published));
}

function amendOnce(text: string, correction: Correction): string {
  const wrong = normaliseText(correction.公布);
  const right = normaliseText(correction.应为 ?? correction.公布);
  if (correction.应为 !== undefined && wrong === right) {
    throw new Error(`勘误没有改动任何文字：${correction.公布}`);
  }
  if (wrong === '') {
    if (text !== '') throw new Error(`公开稿此处不是空的：${text}`);
    return right;
  }
  const pieces = text.split(wrong);
  if (pieces.length !== 2) {
    throw new Error(`“${correction.公布}”在公开稿中出现${String(pieces.length - 1)}次：${text}`);
  }
  return pieces.join(right);
}
