/** `无`: a clerk's word that there is none, where a blank says that nobody has told yet. */
import { isScalar, noneWord, totalKey } from '../catalogue/fact-node.ts';
import type { FactNode } from '../catalogue/fact-node.ts';
import { nodeAt } from '../catalogue/paths.ts';
import { SourceText } from './yaml-tree.ts';
import type { YamlPath, YamlTree } from './yaml-tree.ts';

/** A file without its `无`, and where they stood. */
export interface WithoutNone {
  readonly tree: YamlTree;
  /** Lists, maps and groups that there are none of. */
  readonly none: readonly YamlPath[];
}

/**
 * Puts what `无` means in its place: zero for an amount or a count, nothing for a list, and for a group `无` in each of its
 * facts. A text says itself that it is none. What must be stated can't be `无`. An amount that stands in place of its
 * parts becomes their `合计`.
 */
export function withoutNone(node: FactNode, tree: YamlTree, path: YamlPath = []): WithoutNone {
  if (tree === undefined) return { tree, none: [] };
  if (isNone(tree)) return node.required === true || path.length === 0 ? { tree, none: [] } : nothing(node, tree, path);
  if (tree instanceof SourceText && node.orTotal === true) return { tree: asTotal(node, tree), none: [] };
  // A list or group that stands there blank is as open as one that is not there.
  const isWhole = !isScalar(node) && (node.kind !== 'byFigure' || node.words.length === 0);
  const isOpen = tree instanceof SourceText && tree.blank && isWhole && node.required !== true && path.length > 0;
  if (isOpen) return { tree: undefined, none: [] };
  if (tree instanceof SourceText || isScalar(node)) return { tree, none: [] };
  if (Array.isArray(tree)) {
    if (node.kind !== 'list') return { tree, none: [] };
    // An entry that is none is no entry.
    const entries = (tree as readonly YamlTree[])
      .filter((entry) => !isNone(entry))
      .map((entry, index) => withoutNone(node.each, entry, [...path, index]));
    return { tree: entries.map((entry) => entry.tree), none: entries.flatMap((entry) => entry.none) };
  }
  const fieldOf = (key: string): FactNode | undefined => (node.kind === 'list' ? undefined : nodeAt(node, [key]));
  const fields = Object.entries(tree).map(([key, value]) => {
    const field = Object.hasOwn(tree, key) ? fieldOf(key) : undefined;
    return [key, field === undefined ? { tree: value, none: [] } : withoutNone(field, value, [...path, key])] as const;
  });
  return {
    tree: Object.fromEntries(fields.flatMap(([key, field]) => (field.tree === undefined ? [] : [[key, field.tree]]))),
    none: fields.flatMap(([, field]) => field.none),
  };
}

/** An amount in place of its parts is their total; in place of parts that have totals of their own, the total of each. */
function asTotal(node: FactNode, typed: SourceText): YamlTree {
  if (node.kind !== 'group' || Object.hasOwn(node.fields, totalKey)) return { [totalKey]: typed };
  return Object.fromEntries(Object.entries(node.fields).map(([key, field]) => [key, asTotal(field, typed)]));
}

function isNone(tree: YamlTree): tree is SourceText {
  return tree instanceof SourceText && tree.text === noneWord;
}

function nothing(node: FactNode, typed: SourceText, path: YamlPath): WithoutNone {
  const zero = new SourceText('0', typed.position);
  switch (node.kind) {
    case 'amount':
    case 'count':
    case 'points':
      return { tree: zero, none: [] };
    case 'group': {
      if (node.orTotal === true) return { tree: asTotal(node, zero), none: [] };
      if (node.whole === true) return { tree: undefined, none: [path] };
      const fields = Object.entries(node.fields).map(
        ([key, field]) => [key, nothing(field, typed, [...path, key])] as const,
      );
      return {
        tree: Object.fromEntries(
          fields.flatMap(([key, field]) => (field.tree === undefined ? [] : [[key, field.tree]])),
        ),
        none: fields.flatMap(([, field]) => field.none),
      };
    }
    case 'text':
    case 'reason':
      return { tree: node.isNumber === true ? zero : typed, none: [] };
    case 'date':
    case 'choice':
    case 'unit':
    case 'byCode':
      return node.orTotal === true ? { tree: { [totalKey]: zero }, none: [] } : { tree: undefined, none: [path] };
    case 'byFigure':
      return { tree: zero, none: [] };
    case 'byName':
    case 'list':
      return { tree: undefined, none: [path] };
  }
}
