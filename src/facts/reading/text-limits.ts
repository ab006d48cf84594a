/** What a text among the facts may hold: both limits keep every later step quick, and sure of what it reads. */

/** Characters of one text: a line of the evaluation report, or one value of a YAML file; about fifteen pages. */
export const longestText = 10_000;

/**
 * Control characters, halves of surrogate pairs, and Unicode's noncharacters: nothing prints them, XML forbids them, a
 * terminal may obey them. The program's own marks (`render-prose.ts`) are noncharacters, so that nobody can type one.
 */
const unprintable =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFDD0-\uFDEF\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** The first character of a text that can't be printed. */
export function unprintableIn(text: string): string | undefined {
  return unprintable.exec(text)?.[0];
}
