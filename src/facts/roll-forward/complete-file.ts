import { isMap, isScalar, parseDocument } from 'yaml';
import type { Node, Pair } from 'yaml';

/**
 * Adds to the end of a YAML file what it lacks of another: sections with their comments, unchanged.
 * @returns the text and the names of the sections added
 */
export function completeFile(
  present: string,
  other: string,
): { readonly text: string; readonly added: readonly string[] } {
  const known = new Set(sectionsOf(present).map(({ name }) => name));
  const missing = sectionsOf(other).filter(({ name }) => !known.has(name));
  if (missing.length === 0) return { text: present, added: [] };
  const added = missing.map(({ text }) => `\n${text}\n`).join('');
  return { text: `${present.trimEnd()}\n${added}`, added: missing.map(({ name }) => name) };
}

/** The entries of the outermost map, each with its text from the key to the end of the value. */
function sectionsOf(text: string): readonly { readonly name: string; readonly text: string }[] {
  const { contents } = parseDocument(text, { schema: 'failsafe', uniqueKeys: false });
  if (!isMap(contents)) return [];
  return contents.items.map((pair: Pair) => {
    const [key, value] = [(pair.key as Node).range, (pair.value as Node | null)?.range];
    const end = value?.[1] ?? (key?.[1] ?? 0) + 1;
    return {
      name: isScalar(pair.key) ? String(pair.key.value) : '',
      text: text.slice(key?.[0] ?? 0, end).trimEnd(),
    };
  });
}
