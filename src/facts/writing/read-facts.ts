import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { FactEdit } from '../../model/fact-edit.ts';
import type { DataFileId } from './data-file.ts';

/** A fact that is there. */
export type StatedFact = FactEdit & { readonly value: string };

/** Every fact of a data file as it is typed; a key without a value has an empty one. The text is well-formed YAML. */
export function readFacts(file: DataFileId, text: string): readonly StatedFact[] {
  return factsBelow(file, parseDocument(text, { schema: 'failsafe' }).contents, []);
}

function factsBelow(file: DataFileId, node: unknown, path: FactEdit['path']): readonly StatedFact[] {
  if (isMap(node)) return node.items.flatMap((pair) => factsBelow(file, pair.value, [...path, String(pair.key)]));
  if (isSeq(node)) return node.items.flatMap((item, index) => factsBelow(file, item, [...path, index]));
  if (path.length === 0) return [];
  return [{ file, path, value: isScalar(node) && typeof node.value === 'string' ? node.value.trim() : '' }];
}
