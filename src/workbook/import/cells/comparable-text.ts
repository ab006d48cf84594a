/** Texts as they are compared: how wide, how spaced and with which brackets they were typed makes no difference. */

/** Full-width letters, digits and signs made narrow; spaces and line ends gone. */
export function comparable(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u200B-\u200D\u2060\uFEFF]+/gu, '');
}

/** A name of an item or line: without its ordinal (一、 1. （一）) and with quotation marks of one kind. */
export function comparableName(text: string): string {
  return comparable(text)
    .replace(/^(?:[一二三四五六七八九十]+[、.]|\([一二三四五六七八九十]+\)|\d{1,2}[、.](?!\d))/, '')
    .replace(/["“”″'‘’]/g, '"');
}
