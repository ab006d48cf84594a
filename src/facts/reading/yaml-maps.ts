/** Maps of a parsed file by key: found at once, however many keys a file has. */
import { isMap, isScalar, visit } from 'yaml';
import type { Document, Node, Pair, YAMLMap } from 'yaml';

/** The first pair of each key. */
export type PairsByKey = (map: YAMLMap) => ReadonlyMap<string, Pair>;

/** The key of a pair as text; empty for a key that is no text. */
export function keyOf(pair: Pair): string {
  return isScalar(pair.key) && typeof pair.key.value === 'string' ? pair.key.value : '';
}

/** Looks up maps, each indexed when it is first asked for. */
export function indexMaps(): PairsByKey {
  const known = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();
  return (map) => {
    const indexed = known.get(map) ?? new Map(map.items.toReversed().map((pair) => [keyOf(pair), pair]));
    known.set(map, indexed);
    return indexed;
  };
}

/** Keys that stand a second time in their map. The YAML library compares every key with every other, which takes too long. */
export function repeatedKeys(document: Document): readonly { readonly key: string; readonly node: Node }[] {
  const repeated: { key: string; node: Node }[] = [];
  visit(document, {
    Map: (_, map) => {
      if (!isMap(map)) return;
      const seen = new Set<string>();
      for (const pair of map.items) {
        const key = keyOf(pair);
        if (seen.has(key)) repeated.push({ key, node: pair.key as Node });
        seen.add(key);
      }
    },
  });
  return repeated;
}
