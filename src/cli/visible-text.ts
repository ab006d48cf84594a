/** Texts of users (facts, names of files and folders) as a terminal may be given them: to read, never to obey. */

/** Control characters but line ends and tabs, characters of format, and halves of surrogate pairs. */
const invisible = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** How picocolors begins and ends a colour. */
const colours = /(\u001B\[\d{1,2}m)/;

/** Each character that can't be seen, by its number. */
export function visible(text: string): string {
  return text.replace(invisible, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `<U+${code}>`;
  });
}

/** The same for what a command prints: on a terminal with colours these stay. */
export function visibleOutput(text: string, colour: boolean): string {
  if (!colour) return visible(text);
  return text
    .split(colours)
    .map((piece, index) => (index % 2 === 1 ? piece : visible(piece)))
    .join('');
}
