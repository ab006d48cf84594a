/** Facts into the text of a data file: what the edits don't name stays as it is typed, comments and order included. */
import { Pair, Scalar, YAMLMap, YAMLSeq, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document, Node } from 'yaml';
import type { FactEdit } from '../../model/fact-edit.ts';
import { exact } from '../../model/money.ts';
import { catalogue, fileOf } from '../catalogue/catalogue.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { isScalar as isScalarNode, noneWord } from '../catalogue/fact-node.ts';
import type { FactNode } from '../catalogue/fact-node.ts';
import { compareKeys, nodeAt } from '../catalogue/paths.ts';
import { headingOf } from './fact-files.ts';
import { writeParagraphs } from './write-paragraphs.ts';

type Path = FactEdit['path'];

/**
 * The text of a data file after edits.
 * @param text the file as it is, well-formed YAML; undefined for a new one
 */
export function writeFacts(
  file: FactEdit['file'],
  year: number,
  text: string | undefined,
  edits: readonly FactEdit[],
  files: Catalogue = catalogue,
): string {
  const known = fileOf(files, file);
  if (known === undefined) throw new TypeError(`No data file: ${file}.`);
  const own = edits.filter((edit) => edit.file === file);
  if (known.markdown === true) return writeParagraphs(text, own);
  const document: Document = parseDocument(text ?? headingOf(known, year) + unitLine(own), { schema: 'failsafe' });
  const root = isMap(document.contents) ? document.contents : new YAMLMap();
  document.contents = root;
  const ordered = own.toSorted((a, b) => comparePaths(a.path, b.path));
  const before = document.toString({ lineWidth: 0 });
  for (const { path, value } of ordered) if (value !== undefined) setFact(root, known.root, path, value);
  // Entries at the end of a list first: the numbers of the others stay true.
  for (const { path, value } of ordered.toReversed()) if (value === undefined) removeFact(root, known.root, path);
  const after = document.toString({ lineWidth: 0 });
  // A file that says the same stays as it is typed, broken lines and all.
  return text !== undefined && after === before ? text : after;
}

/** The first fact of a new file, right below its heading. */
function unitLine(edits: readonly FactEdit[]): string {
  const unit = edits.find(({ path }) => path.join() === '金额单位')?.value;
  return unit === undefined ? '' : `金额单位: ${unit}\n`;
}

function setFact(root: YAMLMap, facts: FactNode, path: Path, value: string): void {
  let node: Node = root;
  for (const [depth, key] of path.entries()) {
    const next = path[depth + 1];
    const here = path.slice(0, depth);
    const existing = childOf(node, key);
    if (next === undefined) {
      if (isScalar(existing) && saysTheSame(existing.value, value)) return;
      // A key that is to be filled stays filled, or keeps the keys below it that are.
      if (value === '' && existing !== undefined && existing !== null) return;
      putChild(facts, node, here, key, scalarOf(value));
    } else if (isScalar(existing) && existing.value === noneWord && /^(无|0(\.0+)?)$/.test(value)) {
      // 无 says it of all that stands below.
      return;
    } else if (typeof next === 'number' ? isSeq(existing) : isMap(existing)) {
      node = existing as Node;
    } else {
      const made = typeof next === 'number' ? new YAMLSeq() : new YAMLMap();
      if (nodeAt(facts, [...here, key])?.inOneLine === true) made.flow = true;
      putChild(facts, node, here, key, made);
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

function putChild(facts: FactNode, node: Node, path: Path, key: string | number, child: Node): void {
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
  const compare = compareKeys(facts, path);
  const after = node.items.findIndex((one) => compare(String(one.key), name) > 0);
  const at = after < 0 ? node.items.length : after;
  const label = new Scalar(name);
  if (path.length === 0 && at > 0) {
    const comment = nodeAt(facts, [name])?.comment;
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

/** Removes a fact, and what is empty without it; what must be stated is left blank. A list or group goes with its facts. */
function removeFact(root: YAMLMap, facts: FactNode, path: Path): void {
  removeBelow(root, facts, [], path);
}

function removeBelow(node: Node, facts: FactNode, here: Path, rest: Path): void {
  const [key, ...further] = rest;
  if (key === undefined) return;
  const child = childOf(node, key);
  const path = [...here, key];
  if (child === undefined) return;
  if (further.length > 0) {
    if (!isMap(child) && !isSeq(child)) return;
    removeBelow(child, facts, path, further);
    if (child.items.length > 0) return;
  } else if (!isScalar(child) && child !== null) return;
  const known = nodeAt(facts, path);
  const isEntry = path.some((one) => typeof one === 'number');
  if (isMap(node) && known?.required === true && isScalarNode(known) && !isEntry)
    putChild(facts, node, here, key, scalarOf(''));
  else if (isMap(node)) node.items = node.items.filter((pair) => String(pair.key) !== String(key));
  else if (isSeq(node)) node.items.splice(indexOf(key), 1);
}

/** The entries of a list in their order; of other keys any order will do, the file has its own. */
function comparePaths(a: Path, b: Path): number {
  const at = a.findIndex((key, index) => key !== b[index]);
  const [x, y] = [a[at], b[at]];
  if (typeof x === 'number' && typeof y === 'number') return x - y;
  return String(x) < String(y) ? -1 : 1;
}
