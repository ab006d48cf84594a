/** Places in a file's tree of facts. */
import { parseFigureName } from '../../model/figure-name.ts';
import type { FigureName } from '../../model/figure-name.ts';
import { isScalar, totalKey } from './fact-node.ts';
import type { FactNode, Scalar } from './fact-node.ts';

/** Keys from the outside in; a number counts the entries of a list from 0. */
export type FactPath = readonly (string | number)[];

/** What stands at a path; undefined where nothing may stand. `同` is part of a reason. */
export function nodeAt(root: FactNode, path: FactPath): FactNode | undefined {
  let node: FactNode | undefined = root;
  for (const key of path) {
    if (node === undefined) return undefined;
    node = below(node, key);
  }
  return node;
}

function below(node: FactNode, key: string | number): FactNode | undefined {
  switch (node.kind) {
    case 'group':
      return Object.hasOwn(node.fields, key) ? node.fields[key] : undefined;
    case 'byCode':
    case 'byName':
      return typeof key === 'string' ? node.each : undefined;
    case 'byFigure': {
      const words = [...node.words, String(key)];
      const { inOneLine: _, ...rest } = node;
      return { ...rest, words, ...(node.oneLine.test(words.join('/')) ? { inOneLine: true } : {}) };
    }
    case 'list':
      return typeof key === 'number' ? node.each : undefined;
    case 'reason':
      return key === '同' && node.references?.length !== 0
        ? { ...node, kind: 'text', ofOneYear: () => false }
        : undefined;
    case 'amount':
    case 'count':
    case 'points':
    case 'text':
    case 'date':
    case 'choice':
    case 'unit':
      return undefined;
  }
}

/** The single fact at a path; that of the total where one may stand in place of its parts. */
export function scalarAt(root: FactNode, path: FactPath): Scalar | undefined {
  const node = nodeAt(root, path);
  if (node === undefined || isScalar(node)) return node;
  if (node.kind === 'byFigure') {
    const name = figureIn(node.words);
    return name === undefined ? undefined : { ...node.each, label: `核定合计：${name}` };
  }
  const total = node.orTotal === true ? below(node, totalKey) : undefined;
  return total !== undefined && isScalar(total) ? total : undefined;
}

/** The figure that the parts of a path name. */
export function figureIn(words: readonly string[]): FigureName | undefined {
  return parseFigureName(words.filter((word) => word !== totalKey).join('/'));
}

/** The keys that a map at a path may have, in order; undefined where they are codes or names. */
export function keysAt(root: FactNode, path: FactPath): readonly string[] | undefined {
  const node = nodeAt(root, path);
  if (node?.kind === 'byCode' || node?.kind === 'byName') return undefined;
  return node?.kind === 'group' ? Object.keys(node.fields) : [];
}

/** The single facts at a path: one, or all that a list, a map or a group may hold, of which `无` says that there are none. */
export function scalarsAt(root: FactNode, path: FactPath): readonly Scalar[] {
  const scalar = scalarAt(root, path);
  return scalar === undefined ? scalarsBelow(nodeAt(root, path)) : [scalar];
}

function scalarsBelow(node: FactNode | undefined): readonly Scalar[] {
  if (node === undefined) return [];
  if (isScalar(node)) return [node];
  return node.kind === 'group' ? Object.values(node.fields).flatMap(scalarsBelow) : scalarsBelow(node.each);
}

/** Compares two keys of the map at a path: the order of the form, ascending for codes. Unknown keys come last. */
export function compareKeys(root: FactNode, path: FactPath): (a: string, b: string) => number {
  const order = keysAt(root, path);
  if (order === undefined) return (a, b) => (a < b ? -1 : a > b ? 1 : 0);
  const rank = (key: string) => {
    const index = order.indexOf(key);
    return index < 0 ? order.length : index;
  };
  return (a, b) => rank(a) - rank(b);
}
