import type { FactEdit, TypedFact } from '../../model/fact-edit.ts';
import { SourceText } from './yaml-tree.ts';
import type { YamlTree } from './yaml-tree.ts';

/** Every fact of a tree as it is typed, in the order of the file. */
export function typedFacts(file: FactEdit['file'], tree: YamlTree, path: FactEdit['path'] = []): readonly TypedFact[] {
  if (tree === undefined) return [];
  if (tree instanceof SourceText) return path.length === 0 ? [] : [{ file, path, value: tree.text }];
  if (Array.isArray(tree))
    return (tree as readonly YamlTree[]).flatMap((entry, index) => typedFacts(file, entry, [...path, index]));
  return Object.entries(tree).flatMap(([key, value]) => typedFacts(file, value, [...path, key]));
}
