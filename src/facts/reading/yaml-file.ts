import { LineCounter, isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Document, Node, Scalar } from 'yaml';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { SourcePosition } from '../../model/source-position.ts';
import { malformedYaml } from './reading-problems.ts';
import { lookAlikesRead } from './text-problems.ts';
import { readTyped } from './typed-text.ts';
import type { TypedText } from './typed-text.ts';
import { SourceText } from './yaml-tree.ts';
import { findFactsToFill } from './facts-to-fill.ts';
import type { FactToFill } from './facts-to-fill.ts';
import type { YamlPath, YamlTree } from './yaml-tree.ts';
import { indexMaps, keyOf } from './yaml-maps.ts';
import { findYamlProblems, isEmpty, startOf } from './yaml-problems.ts';
import type { Place } from './yaml-problems.ts';

/** A parsed data file that can still say where each thing stands. */
export interface YamlFile {
  readonly path: string;
  readonly tree: YamlTree;
  readonly problems: readonly Diagnostic[];
  /** What was mended in its texts and keys. */
  readonly hints: readonly Diagnostic[];
  /** The place of a value, or of the nearest thing around it that exists. */
  readonly placeOf: (path: YamlPath) => Place;
  /** The place of a key of the map at `path`. */
  readonly placeOfKey: (path: YamlPath, key: string) => Place;
  readonly hasValue: (path: YamlPath) => boolean;
  /** What is still to be filled in: keys without a value, and texts that hold the mark of a gap. */
  readonly toFill: readonly FactToFill[];
  /** The keys of the map at `path`; none when there is no map. */
  readonly keysAt: (path: YamlPath) => readonly string[];
}

/** As much of a line as is worth showing. */
const longestExcerpt = 200;

/** Parses YAML so that every scalar stays the text that was typed (failsafe schema); aliases are refused. */
export function parseYamlFile(path: string, text: string): YamlFile {
  const lineCounter = new LineCounter();
  const document = parseNested(text, lineCounter);
  const lines = text.split('\n');
  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { position: { file: path, line, column: col }, excerpt: (lines[line - 1] ?? '').slice(0, longestExcerpt) };
  };

  const mended = document === undefined ? [] : readTexts(document);
  const problems =
    document === undefined ? [malformedYaml(placeAt(0), '层级太深')] : findYamlProblems(document, placeAt);
  const root = document?.contents;
  const tree = problems.length > 0 || isEmpty(root) ? undefined : toTree(root, text, placeAt, startOf(root));
  const pairs = indexMaps();

  const nodeAt = (keys: YamlPath): Node | undefined => {
    let node: unknown = root;
    for (const key of keys) {
      if (isMap(node)) node = pairs(node).get(String(key))?.value;
      else if (isSeq(node)) node = node.get(key, true);
      else return undefined;
    }
    return (node as Node | null | undefined) ?? undefined;
  };
  const placeOfKey = (keys: YamlPath, key: string) => {
    const map = nodeAt(keys);
    const pair = isMap(map) ? pairs(map).get(key) : undefined;
    return placeAt(pair === undefined ? startOf(map) : startOf(pair.key));
  };
  const placeOf = (keys: YamlPath): Place => {
    for (let depth = keys.length; depth > 0; depth -= 1) {
      const node = nodeAt(keys.slice(0, depth));
      const key = keys[depth - 1];
      if (node !== undefined && !isEmpty(node)) return placeAt(startOf(node));
      if (typeof key === 'string' && isMap(nodeAt(keys.slice(0, depth - 1)))) {
        const parent = nodeAt(keys.slice(0, depth - 1));
        if (isMap(parent) && pairs(parent).has(key)) return placeOfKey(keys.slice(0, depth - 1), key);
      }
    }
    return placeAt(startOf(root));
  };
  return {
    path,
    tree,
    problems,
    hints:
      mended.length === 0
        ? []
        : [
            lookAlikesRead(
              placeAt(mended[0]?.offset ?? 0),
              mended.map(({ pair }) => pair),
            ),
          ],
    toFill: findFactsToFill(tree),
    placeOf,
    placeOfKey,
    keysAt: (keys) => {
      const node = nodeAt(keys);
      return isMap(node) ? node.items.map(keyOf) : [];
    },
    hasValue: (keys) => {
      const node = nodeAt(keys);
      return node !== undefined && !isEmpty(node);
    },
  };
}

/** The document; none when it is nested so deeply that reading it exhausts the stack. */
function parseNested(text: string, lineCounter: LineCounter): Document | undefined {
  try {
    // Repeated keys are found by findYamlProblems: the library compares every key with every other.
    return parseDocument(text, { schema: 'failsafe', lineCounter, uniqueKeys: false, prettyErrors: false });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Reads keys and values as they were meant, in the document; tells what was mended, and where. */
function readTexts(
  document: Document,
): readonly { readonly pair: TypedText['mended'][number]; readonly offset: number }[] {
  const mended: { pair: TypedText['mended'][number]; offset: number }[] = [];
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value !== 'string') return;
      const read = readTyped(node.value);
      node.value = read.text;
      for (const pair of read.mended) mended.push({ pair, offset: startOf(node) });
    },
  });
  return mended;
}

/** @param around where the key of the node stands, or the list that it is in */
function toTree(
  node: unknown,
  source: string,
  placeAt: (offset: number) => { position: SourcePosition },
  around: number,
): YamlTree {
  if (isSeq(node)) return node.items.map((item) => toTree(item, source, placeAt, startOf(node)));
  if (isMap(node)) {
    return Object.fromEntries(
      node.items.map((pair) => [keyOf(pair), toTree(pair.value, source, placeAt, startOf(pair.key))] as const),
    );
  }
  const text = isScalar(node) && typeof node.value === 'string' ? node.value.trim() : '';
  const { position } = placeAt(text === '' ? around : startOf(node));
  return new SourceText(text, position, isScalar(node) && text !== '' ? commentBehind(node, source) : undefined);
}

/** The comment on the line of a text without quotes: perhaps words of the text. */
function commentBehind({ type, range }: Scalar, source: string): string | undefined {
  if (type !== 'PLAIN') return undefined;
  return /^[^\S\n]+(#.*)/.exec(source.slice(range?.[1] ?? source.length).split('\n', 1)[0] ?? '')?.[1];
}
