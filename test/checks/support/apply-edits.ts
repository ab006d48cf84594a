/** Facts of an example: the small unit's files as a clerk would have changed them. */
import { YAMLMap, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document, Node } from 'yaml';
import type { Edits } from '../../../src/checks/example.ts';
import { smallDataWithTargets } from '../../support/small-data.ts';

/** The files with the edits, by path inside the data folder. */
export function applyEdits(edits: Edits): ReadonlyMap<string, string> {
  const files = new Map(smallDataWithTargets);
  for (const [place, value] of Object.entries(edits)) {
    const [name = '', ...keys] = place.split('→').map((step) => step.trim());
    const file = /^(\d{4}|classification)\//.test(name) ? name : `2022/${name}`;
    if (keys.length > 0) files.set(file, edited(files.get(file) ?? '', keys, value));
    else if (value === null) files.delete(file);
    else files.set(file, value);
  }
  return files;
}

/** A YAML text with one value changed, added or taken out. */
function edited(text: string, keys: readonly string[], value: string | null): string {
  const document: Document = parseDocument(text, { schema: 'failsafe' });
  const root = document.contents ?? new YAMLMap();
  document.contents = root;
  const path = pathOf(root, keys);
  if (value === null) document.deleteIn(path);
  else document.setIn(path, parseDocument(value, { schema: 'failsafe' }).contents);
  return document.toString({ lineWidth: 0 });
}

/** Keys as they are typed; the entries of lists by their number. */
function pathOf(root: Node, keys: readonly string[]): readonly (string | number)[] {
  let node: unknown = root;
  return keys.map((key) => {
    const at = isSeq(node) ? placeIn(node.items, key) : key;
    node = isSeq(node) || isMap(node) ? node.get(at, true) : undefined;
    return at;
  });
}

/** The place of the entry that is called so: the value of its first key. */
function placeIn(items: readonly unknown[], key: string): number {
  const at = items.findIndex(
    (item) => isMap(item) && isScalar(item.items[0]?.value) && item.items[0].value.value === key,
  );
  const place = at < 0 ? Number.parseInt(key, 10) - 1 : at;
  if (Number.isNaN(place)) throw new Error(`no entry ${key}`);
  return place;
}
