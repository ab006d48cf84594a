/**
 * Whether the character is set in the Latin font (ASCII, the space included). Everything else, quotation marks and
 * dashes included, is set in the Chinese font, as Word does with the hint `eastAsia`.
 */
export function isLatin(character: string): boolean {
  return character >= ' ' && character <= '~' && character.length === 1;
}

/** The characters (code points) of a text: what fonts have, and what the layout counts and measures. */
export function charactersOf(text: string): readonly string[] {
  return Array.from(text);
}
