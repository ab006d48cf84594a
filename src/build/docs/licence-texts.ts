/** The standard texts of licences, found in the files in which packages bring them. */

/** How a text begins and ends, whatever stands around it: a title, whose the work is, a note. */
const standardTexts = {
  MIT: ['Permission is hereby granted, free of charge, to any person', 'DEALINGS IN THE SOFTWARE.'],
  ISC: ['Permission to use, copy, modify, and/or distribute this software', 'PERFORMANCE OF THIS SOFTWARE.'],
  'BSD-3-Clause': ['Redistribution and use in source and binary forms', 'SUCH DAMAGE.'],
  'Apache-2.0': ['TERMS AND CONDITIONS FOR USE, REPRODUCTION', 'END OF TERMS AND CONDITIONS'],
  Zlib: ["This software is provided 'as-is'", 'altered from any source distribution.'],
  'OFL-1.1': ['PREAMBLE The goals of the Open Font License', 'DEALINGS IN THE FONT SOFTWARE.'],
} as const satisfies Readonly<Record<string, readonly [begin: string, end: string]>>;

export type StandardName = keyof typeof standardTexts;

/** In the order in which they are printed. */
export const standardNames = Object.keys(standardTexts) as readonly StandardName[];

/** The standard texts in a licence file, and what it says besides: whose the work is. */
export function cutStandardText(file: string): {
  readonly texts: ReadonlyMap<StandardName, string>;
  readonly rest: string;
} {
  const texts = new Map<StandardName, string>();
  let rest = file.replace(/\r\n?/g, '\n');
  for (const name of standardNames) {
    const [begin, end] = standardTexts[name];
    const found = new RegExp(`${spaced(begin)}.*?${spaced(end)}`, 's').exec(rest)?.[0];
    if (found === undefined) continue;
    texts.set(name, found.replaceAll(/[ \t]+$/gm, ''));
    rest = rest.replace(found, '');
  }
  return { texts, rest };
}

/** Some words as a pattern: lines are broken anywhere. */
function spaced(words: string): string {
  return words
    .split(/\s+/)
    .map((word) => word.replaceAll(/[.()'/]/g, '\\$&'))
    .join('\\s+');
}
