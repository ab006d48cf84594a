/** Lines for all facts of a file, as the catalogue has them: stated or not, and room for more. */
import { sum } from '../../model/money.ts';
import { exact } from '../../model/money.ts';
import type { TypedFact } from '../../model/fact-edit.ts';
import { isScalar, noneWord } from '../../facts/catalogue/fact-node.ts';
import type { Beside, FactNode, Group, List, Scalar, TotalRow } from '../../facts/catalogue/fact-node.ts';
import { codeIn, labelOf } from '../../facts/catalogue/labels.ts';
import { nodeAt } from '../../facts/catalogue/paths.ts';
import type { FactPath } from '../../facts/catalogue/paths.ts';
import { amountPattern } from '../../facts/catalogue/scalars.ts';
import type { FactLine, FactRow } from './fact-line.ts';
import { keyOf } from './fact-key.ts';

/** What `同` is written with on the sheet. */
export const sameAsMark = '同：';

/** A file of the year, and what is typed in it. */
export interface TypedFile {
  /** Its name in the year's folder without `.yaml`. */
  readonly file: string;
  readonly root: FactNode;
  readonly typed: readonly TypedFact[];
  /** Codes that a map has rows for, besides those that are typed. */
  readonly codes: (path: FactPath) => readonly string[];
  /** What a code is called. */
  readonly nameOf: (code: string) => string;
  /** What the accounts say about a fact, where they have it. */
  readonly beside: (beside: Beside) => Beside | undefined;
}

/** Empty places at the end of a list: of groups, and of texts. */
const spareGroups = 2;
const spareTexts = 3;

/** @param paths of the parts that are wanted; the whole file where not given */
export function catalogueLines(file: TypedFile, paths: readonly FactPath[] = [[]]): readonly FactLine[] {
  const values = new Map(file.typed.map(({ path, value }) => [path.join('/'), value]));
  const isTyped = (path: FactPath) => {
    const start = path.join('/');
    return [...values.keys()].some((key) => key === start || key.startsWith(`${start}/`));
  };
  const linesOf = (node: FactNode, path: FactPath): readonly FactLine[] => {
    if (isScalar(node)) return [...sectionOf(node), rowOf(file, node, path, values)];
    const rows = [...noneLine(node, path), ...below(node, path)];
    if (rows.length === 0) return [];
    const lines = [...sectionOf(node), ...rows];
    return [...lines, ...(node.totals ?? []).map((total) => totalLine(file, total, lines))];
  };
  const noneLine = (node: FactNode, path: FactPath): readonly FactLine[] => {
    const mustBe = node.required === true || node.insteadOf !== undefined || path.length === 0;
    if (node.section === undefined || mustBe) return [];
    const label = `以下各项都没有的，在这里填“${noneWord}”`;
    const stated = values.get(path.join('/')) === noneWord;
    return [{ kind: 'none', key: keyOf({ file: file.file, path }), label, stated }];
  };
  const below = (node: Exclude<FactNode, Scalar>, path: FactPath): readonly FactLine[] => {
    switch (node.kind) {
      case 'group':
        return fieldsOf(node, path);
      case 'byCode':
      case 'byName': {
        const own = keysBelow(file.typed, path);
        const keys = node.kind === 'byName' ? own : [...new Set([...own, ...file.codes(path)])].toSorted(byCodePoint);
        return keys.flatMap((key) => linesOf(node.each, [...path, key]));
      }
      // Stated where they are known: beside the ledger's.
      case 'byFigure':
        return [];
      case 'list':
        return entriesOf(node, path);
    }
  };
  const fieldsOf = (node: Group, path: FactPath) =>
    Object.entries(node.fields).flatMap(([key, field]) => {
      const isElsewhere = field.insteadOf !== undefined && isTyped([...path, field.insteadOf]);
      return isElsewhere ? [] : linesOf(field, [...path, key]);
    });
  const entriesOf = (node: List, path: FactPath) => {
    const places = keysBelow(file.typed, path).length;
    // Lists in a list have a place more in each entry; the entries themselves, one that is empty.
    const isNested = path.some((key) => typeof key === 'number');
    const spare = node.spare ?? (isScalar(node.each) ? spareTexts : isNested ? 1 : spareGroups);
    return Array.from({ length: places + spare }, (_, index) => linesOf(node.each, [...path, index])).flat();
  };
  return paths.flatMap((path) => {
    const node = nodeAt(file.root, path);
    return node === undefined ? [] : linesOf(node, path);
  });
}

/** The parts of a file that have a heading of their own. */
export function sectionPaths(node: FactNode, path: FactPath = []): readonly FactPath[] {
  if (node.section !== undefined) return [path];
  return node.kind === 'group'
    ? Object.entries(node.fields).flatMap(([key, field]) => sectionPaths(field, [...path, key]))
    : [];
}

function sectionOf({ section }: FactNode): readonly FactLine[] {
  return section === undefined ? [] : [{ kind: 'section', title: section }];
}

/** The row of a single fact with what is typed there. */
export function rowOf(file: TypedFile, fact: Scalar, path: FactPath, values: ReadonlyMap<string, string>): FactRow {
  const address = { file: file.file, path };
  const code = codeIn(file.root, path) ?? '';
  const beside = typeof fact.beside === 'function' ? fact.beside(code) : fact.beside;
  const known = beside === undefined ? undefined : file.beside(beside);
  const reference = fact.kind === 'reason' ? values.get([...path, '同'].join('/')) : undefined;
  const typed =
    reference === undefined ? (values.get(path.join('/')) ?? noneAbove(file, path, values)) : sameAsMark + reference;
  const value = valueOf(fact, typed);
  return {
    kind: 'fact',
    key: keyOf(address),
    address,
    label: labelOf(file.root, path, file.nameOf),
    fact,
    note: fact.note ?? '',
    value,
    ...(value === undefined || typeof value === 'string' || fact.figure === undefined
      ? {}
      : { figure: typeof fact.figure.name === 'function' ? fact.figure.name(code) : fact.figure.name }),
    ...(known === undefined ? {} : { beside: known }),
  };
}

/** `无` of a group or list that has no row of its own for it. */
function noneAbove({ root }: TypedFile, path: FactPath, values: ReadonlyMap<string, string>): string | undefined {
  const isNone = path.some((_, depth) => {
    const above = path.slice(0, depth);
    return values.get(above.join('/')) === noneWord && nodeAt(root, above)?.section === undefined;
  });
  return isNone ? noneWord : undefined;
}

/** A number for what is a number; what is still to be filled in is a blank. */
function valueOf(fact: Scalar, typed: string | undefined): FactRow['value'] {
  if (typed === undefined || typed === '') return undefined;
  const isNumber = fact.kind === 'amount' || fact.kind === 'count' || fact.kind === 'points';
  return isNumber && amountPattern.test(typed) ? exact(typed) : typed;
}

function totalLine(file: TypedFile, { label, of, beside }: TotalRow, lines: readonly FactLine[]): FactLine {
  const rows = lines
    .filter((line) => line.kind === 'fact')
    .filter(({ address: { path } }) => String(path.at(-1)).endsWith(of));
  const known = beside === undefined ? undefined : file.beside(beside);
  return {
    kind: 'sum',
    label,
    keys: rows.map(({ key }) => key),
    numbers: rows[0]?.fact.kind === 'count' ? 'count' : 'amount',
    value: sum(rows.flatMap(({ value }) => (value === undefined || typeof value === 'string' ? [] : [value]))),
    ...(known === undefined ? {} : { beside: known }),
  };
}

/** The keys, or the places, that are typed right below a path, in their order. */
function keysBelow(typed: readonly TypedFact[], path: FactPath): readonly string[] {
  const below = typed.filter((one) => one.path.length > path.length && path.every((key, at) => one.path[at] === key));
  return [...new Set(below.map((one) => String(one.path[path.length])))];
}

function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
