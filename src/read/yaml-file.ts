import { LineCounter, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Node } from 'yaml';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { SourcePosition } from '../model/source-position.ts';
import { SourceText } from './source-text.ts';
import { deepest, findYamlProblems, isEmpty, startOf } from './yaml-problems.ts';
import type { Place } from './yaml-problems.ts';

/** A tree as YAML holds it: texts with their positions, lists and maps. An empty value is undefined; its key stays. */
export type YamlTree = SourceText | readonly YamlTree[] | { readonly [key: string]: YamlTree } | undefined;

export type YamlPath = readonly (string | number)[];

/** A parsed data file that can still say where each thing stands. */
export interface YamlFile {
  readonly path: string;
  readonly tree: YamlTree;
  readonly problems: readonly Diagnostic[];
  /** The place of a value, or of the nearest thing around it that exists. */
  readonly placeOf: (path: YamlPath) => Place;
  /** The place of a key of the map at `path`. */
  readonly placeOfKey: (path: YamlPath, key: string) => Place;
  readonly hasValue: (path: YamlPath) => boolean;
  /** The keys of the map at `path`; none when there is no map. */
  readonly keysAt: (path: YamlPath) => readonly string[];
}

/** Parses YAML so that every scalar stays the text that was typed (failsafe schema); aliases are refused. */
export function parseYamlFile(path: string, text: string): YamlFile {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter, uniqueKeys: true, prettyErrors: false });
  const lines = text.split('\n');
  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { position: { file: path, line, column: col }, excerpt: lines[line - 1] ?? '' };
  };

  const problems = findYamlProblems(document, text, placeAt);
  const tree = problems.length > 0 ? undefined : toTree(document.contents, placeAt, 0);

  const nodeAt = (keys: YamlPath): Node | undefined => {
    let node: unknown = document.contents;
    for (const key of keys) {
      if (isMap(node)) node = node.get(String(key), true);
      else if (isSeq(node)) node = node.get(key, true);
      else return undefined;
    }
    return (node as Node | null | undefined) ?? undefined;
  };
  const placeOfKey = (keys: YamlPath, key: string) => {
    const map = nodeAt(keys);
    const pair = isMap(map)
      ? map.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
      : undefined;
    return placeAt(pair === undefined ? startOf(map) : startOf(pair.key));
  };
  const placeOf = (keys: YamlPath): Place => {
    for (let depth = keys.length; depth > 0; depth -= 1) {
      const node = nodeAt(keys.slice(0, depth));
      const key = keys[depth - 1];
      if (node !== undefined && !isEmpty(node)) return placeAt(startOf(node));
      if (typeof key === 'string' && isMap(nodeAt(keys.slice(0, depth - 1)))) {
        const parent = nodeAt(keys.slice(0, depth - 1));
        if (isMap(parent) && parent.has(key)) return placeOfKey(keys.slice(0, depth - 1), key);
      }
    }
    return placeAt(startOf(document.contents));
  };
  return {
    path,
    tree,
    problems,
    placeOf,
    placeOfKey,
    keysAt: (keys) => {
      const node = nodeAt(keys);
      return isMap(node) ? node.items.map((item) => (isScalar(item.key) ? String(item.key.value) : '')) : [];
    },
    hasValue: (keys) => {
      const node = nodeAt(keys);
      return node !== undefined && !isEmpty(node);
    },
  };
}

function toTree(node: unknown, placeAt: (offset: number) => { position: SourcePosition }, depth: number): YamlTree {
  if (depth > deepest) return undefined;
  if (isScalar(node)) {
    const text = typeof node.value === 'string' ? node.value.trim() : '';
    return text === '' ? undefined : new SourceText(text, placeAt(node.range?.[0] ?? 0).position);
  }
  if (isSeq(node)) return node.items.map((item) => toTree(item, placeAt, depth + 1));
  if (isMap(node)) {
    const entries = node.items.map((pair) => {
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      return [key, toTree(pair.value, placeAt, depth + 1)] as const;
    });
    return Object.fromEntries(entries);
  }
  return undefined;
}
