/** Facts into the text of a data file: what the edits don't name stays as it is typed, comments and order included. */
import { Pair, Scalar, YAMLMap, YAMLSeq, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document, Node } from 'yaml';
import type { FactEdit } from '../../model/fact-edit.ts';
import { exact } from '../../model/money.ts';
import { none } from '../reading/fields.ts';
import { dataFiles } from './fact-files.ts';
import type { DataFileId } from './fact-files.ts';
import { compareKeys } from './key-order.ts';

type Path = FactEdit['path'];

/**
 * The text of a data file after edits.
 * @param text the file as it is, well-formed YAML; undefined for a new one
 */
export function writeFacts(
  file: DataFileId,
  year: number,
  text: string | undefined,
  edits: readonly FactEdit[],
): string {
  const own = edits.filter((edit) => edit.file === file);
  const document: Document = parseDocument(text ?? dataFiles[file].heading(year) + unitLine(own), {
    schema: 'failsafe',
  });
  const root = isMap(document.contents) ? document.contents : new YAMLMap();
  document.contents = root;
  const ordered = own.toSorted((a, b) => comparePaths(a.path, b.path));
  for (const { path, value } of ordered) if (value !== undefined) setFact(root, file, path, value);
  // Entries at the end of a list first: the numbers of the others stay true.
  for (const { path, value } of ordered.toReversed()) if (value === undefined) removeFact(root, path);
  return document.toString({ lineWidth: 0 });
}

/** The first fact of a new file, right below its heading. */
function unitLine(edits: readonly FactEdit[]): string {
  const unit = edits.find(({ path }) => path.join() === '金额单位')?.value;
  return unit === undefined ? '' : `金额单位: ${unit}\n`;
}

function setFact(root: YAMLMap, file: DataFileId, path: Path, value: string): void {
  let node: Node = root;
  for (const [depth, key] of path.entries()) {
    const next = path[depth + 1];
    const here = path.slice(0, depth);
    const existing = childOf(node, key);
    if (next === undefined) {
      if (isScalar(existing) && saysTheSame(existing.value, value)) return;
      // A key that is to be filled stays filled, or keeps the keys below it that are.
      if (value === '' && existing !== undefined && existing !== null) return;
      putChild(file, node, here, key, scalarOf(value));
    } else if (isScalar(existing) && existing.value === none && /^(无|0(\.0+)?)$/.test(value)) {
      // 无 says it of all that stands below.
      return;
    } else if (typeof next === 'number' ? isSeq(existing) : isMap(existing)) {
      node = existing as Node;
    } else {
      const made = typeof next === 'number' ? new YAMLSeq() : new YAMLMap();
      if (dataFiles[file].inOneLine.some((pattern) => pattern.test([...here, key].join('/')))) made.flow = true;
      putChild(file, node, here, key, made);
      node = made;
    }
  }
}

/** A blank is printed as nothing: `基本支出:` says that a fact is still to come. */
function scalarOf(value: string): Scalar {
  const scalar = new Scalar<string>(value);
  if (value === '') scalar.type = 'PLAIN';
  return Object.assign(scalar, value === '' ? { source: '' } : {});
}

function childOf(node: Node, key: string | number): unknown {
  if (isMap(node)) return node.items.find((pair) => String(pair.key) === String(key))?.value;
  return isSeq(node) && typeof key === 'number' ? node.items[key] : undefined;
}

/** The place of a list's entry. @throws TypeError for a name: lists have none. */
function indexOf(key: string | number): number {
  if (typeof key === 'number') return key;
  throw new TypeError(`An entry of a list has a number, not the name ${key}.`);
}

function putChild(file: DataFileId, node: Node, path: Path, key: string | number, child: Node): void {
  if (isSeq(node)) {
    node.items[Math.min(indexOf(key), node.items.length)] = child;
    return;
  }
  if (!isMap(node)) return;
  const name = String(key);
  const pair = node.items.find((one) => String(one.key) === name);
  if (pair !== undefined) {
    pair.value = child;
    return;
  }
  const compare = compareKeys(dataFiles[file].schema, path);
  const after = node.items.findIndex((one) => compare(String(one.key), name) > 0);
  const at = after < 0 ? node.items.length : after;
  const label = new Scalar(name);
  if (path.length === 0 && at > 0) {
    const comment = dataFiles[file].sections[name];
    if (comment !== undefined) label.commentBefore = ` ${comment}`;
    label.spaceBefore = !isScalar(child) || !isScalar(node.items[at - 1]?.value);
    const next = node.items[at];
    // Single facts stand together, and apart from sections, in whatever order they come.
    if (isScalar(next?.value) && isScalar(next.key)) next.key.spaceBefore = !isScalar(child);
  }
  node.items.splice(at, 0, new Pair(label, child));
}

/** Whether a value is already stated: as the same number, or in the same words however they are broken into lines. */
function saysTheSame(existing: unknown, value: string): boolean {
  if (typeof existing !== 'string') return false;
  const number = /^-?\d{1,15}(\.\d{1,6})?$/;
  const [a, b] = [existing.trim(), value.trim()];
  if (number.test(a) && number.test(b)) return exact(a).equals(exact(b));
  return a.replace(/\s+/g, '') === b.replace(/\s+/g, '');
}

/** Removes a fact, and what is empty without it. */
function removeFact(root: YAMLMap, path: Path): void {
  const [key, ...rest] = path;
  if (key === undefined) return;
  removeBelow(root, key, rest);
}

function removeBelow(node: Node, key: string | number, rest: Path): void {
  const child = childOf(node, key);
  const [next, ...further] = rest;
  if (child === undefined) return;
  if (next !== undefined) {
    if (!isMap(child) && !isSeq(child)) return;
    removeBelow(child, next, further);
    if (child.items.length > 0) return;
  }
  if (isMap(node)) node.items = node.items.filter((pair) => String(pair.key) !== String(key));
  if (isSeq(node)) node.items.splice(indexOf(key), 1);
}

/** The entries of a list in their order; of other keys any order will do, the file has its own. */
function comparePaths(a: Path, b: Path): number {
  const at = a.findIndex((key, index) => key !== b[index]);
  const [x, y] = [a[at], b[at]];
  if (typeof x === 'number' && typeof y === 'number') return x - y;
  return String(x) < String(y) ? -1 : 1;
}
