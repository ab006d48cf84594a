/** Items of a classification found by code, or by name where a table has no codes. */
import { comparableName } from '../cells/cell-text.ts';

interface NamedItem {
  readonly code: string;
  readonly name: string;
}

export interface KnownItems {
  readonly nameOf: (code: string) => string | undefined;
  /** Codes of the items that have a name; several sections have an item 行政运行. */
  readonly codesNamed: (name: string) => readonly string[];
  readonly codes: readonly string[];
}

export function knownItems(items: ReadonlyMap<string, NamedItem>): KnownItems {
  const byName = new Map<string, string[]>();
  for (const { code, name } of items.values()) {
    const known = comparableName(name);
    byName.set(known, [...(byName.get(known) ?? []), code]);
  }
  return {
    nameOf: (code) => items.get(code)?.name,
    codesNamed: (name) => byName.get(comparableName(name)) ?? [],
    codes: [...items.keys()],
  };
}

/**
 * The code that a name stands for below the rows read before it, from the class down: an item of the section that was
 * read last, else a section of its class, else a class. Undefined where that leaves none.
 */
export function codeByPlace(items: KnownItems, name: string, above: readonly string[]): string | undefined {
  const named = items.codesNamed(name);
  const below = above.toReversed().flatMap((parent) => {
    const children = named.filter((code) => code.length === parent.length + 2 && code.startsWith(parent));
    return children.slice(0, 1);
  });
  return below[0] ?? named.find((code) => code.length === 3);
}
