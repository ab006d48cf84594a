/** What a text among the facts may hold: both limits keep every later step quick, and sure of what it reads. */

/** Characters of one text: a line of the evaluation report, or one value of a YAML file; about fifteen pages. */
export const longestText = 10_000;

/**
 * Control characters, halves of surrogate pairs, Unicode's noncharacters: nothing prints them, XML forbids them, a terminal
 * may obey them. The program's own marks (`render-prose.ts`) are noncharacters, so that nobody can type one. Private-use
 * characters look different on each machine, and PDF/A-2a (ISO 19005-2, 6.2.11.7.3) wants none.
 */
const unprintable = /(?![\t\n])[\p{Cc}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}]/u;

/** The first character of a text that can't be printed. */
export function unprintableIn(text: string): string | undefined {
  return unprintable.exec(text)?.[0];
}
