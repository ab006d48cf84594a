/** What is wrong with a YAML file before anything in it is looked at. */
import { isAlias, isScalar, visit } from 'yaml';
import type { Document, Node } from 'yaml';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { SourcePosition } from '../../model/source-position.ts';
import { duplicateKey, malformedYaml, unknownKey } from './reading-problems.ts';
import { cutShort, tooLongLine, unprintableCharacter } from './text-problems.ts';
import { longestText, unprintableIn } from './text-limits.ts';
import { repeatedKeys } from './yaml-maps.ts';

/** A place in a data file, with its line. */
export interface Place {
  readonly position: SourcePosition;
  readonly excerpt: string;
}

type PlaceAt = (offset: number) => Place;

/** Levels of nesting that no data file comes near. */
const deepest = 32;

/** Where a node begins in the text. */
export function startOf(node: unknown): number {
  return (node as Node | null | undefined)?.range?.[0] ?? 0;
}

/** Whether nothing was typed. */
export function isEmpty(node: unknown): boolean {
  return node === null || node === undefined || (isScalar(node) && (node.value === null || node.value === ''));
}

/** Errors of syntax, words taken for marks of YAML, keys given twice, and keys that swallowed their value. */
export function findYamlProblems(document: Document, placeAt: PlaceAt): readonly Diagnostic[] {
  const [first] = document.errors;
  // The first error alone, for it often causes the rest.
  if (first !== undefined) return [malformedYaml(placeAt(first.pos[0]), syntaxErrors[first.code] ?? '写法有误')];
  const repeated = repeatedKeys(document).map(({ key, node }) => duplicateKey(placeAt(startOf(node)), key));
  return [
    ...refuseMarks(document, placeAt),
    ...refuseDepth(document, placeAt),
    ...repeated,
    ...refuseUnclearKeys(document, placeAt),
    ...refuseTexts(document, placeAt),
  ];
}

/**
 * A key without a value that holds a separator: in `{ 基本支出：1 }` or `{ 基本支出:1 }` the colon separates nothing, and
 * the amount would be lost.
 */
function refuseUnclearKeys(document: Document, placeAt: PlaceAt): readonly Diagnostic[] {
  const problems: Diagnostic[] = [];
  visit(document, {
    Pair: (_, { key, value }) => {
      const name = isScalar(key) && typeof key.value === 'string' ? key.value : undefined;
      if (name === undefined) problems.push(malformedYaml(placeAt(startOf(key)), '项目名称不是文字'));
      else if (name === '__proto__') problems.push(unknownKey(placeAt(startOf(key)), name, []));
      else if (isEmpty(value) && /[:：=\s.,，]/.test(name)) {
        problems.push(malformedYaml(placeAt(startOf(key)), `“${name}”没有分成项目和内容`));
      }
    },
  });
  return problems;
}

/** Texts that are too long, or hold what can't be printed: an escape (`"\\u0007"`) passes by whatever looks at the file as it is. */
function refuseTexts(document: Document, placeAt: PlaceAt): readonly Diagnostic[] {
  const problems: Diagnostic[] = [];
  visit(document, {
    Scalar: (_, node) => {
      const text = typeof node.value === 'string' ? node.value : '';
      const stray = unprintableIn(text);
      if (text.length > longestText) problems.push(tooLongLine(placeAt(startOf(node)), longestText, text.length));
      if (stray !== undefined) problems.push(unprintableCharacter(placeAt(startOf(node)), stray));
    },
  });
  return problems;
}

/** Anchors (`&x`), aliases (`*x`) and tags (`!x`), which no data file needs: as words of a text they would be lost. */
function refuseMarks(document: Document, placeAt: PlaceAt): readonly Diagnostic[] {
  const problems: Diagnostic[] = [];
  visit(document, {
    Node: (_, node) => {
      const mark = isAlias(node) ? `*${node.source}` : node.anchor === undefined ? tagOf(node) : `&${node.anchor}`;
      if (mark === undefined) return;
      const rest = isScalar(node) && typeof node.value === 'string' ? node.value : '';
      const whole = [mark, rest].filter((part) => part !== '').join(' ');
      problems.push(cutShort(placeAt(startOf(node)), mark, '被当作 YAML 的记号，不会印出', whole));
    },
  });
  return problems;
}

/** The tag as it was typed; the parser knows those of YAML itself by their full names. */
function tagOf(node: Node): string | undefined {
  const { tag } = node as { readonly tag?: string };
  return tag?.replace(/^tag:yaml\.org,2002:/, '!!');
}

function refuseDepth(document: Document, placeAt: PlaceAt): readonly Diagnostic[] {
  const problems: Diagnostic[] = [];
  visit(document, {
    Node: (_, node, ancestors) => {
      if (ancestors.length > deepest * 2 && problems.length === 0) {
        problems.push(malformedYaml(placeAt(startOf(node)), '层级太深'));
        return visit.BREAK;
      }
      return undefined;
    },
  });
  return problems;
}

/** What the parser noticed, in the clerk's words. */
const syntaxErrors: Readonly<Record<string, string>> = {
  BAD_INDENT: '缩进与上下行不一致',
  TAB_AS_INDENT: '缩进里有制表符',
  MISSING_CHAR: '少了一个符号（引号、括号或冒号后的空格）',
  BAD_SCALAR_START: '这里有不能用来开头的符号',
  BLOCK_AS_IMPLICIT_KEY: '冒号或缩进的位置不对',
  BLOCK_IN_FLOW: '花括号或方括号没有合上',
  UNEXPECTED_TOKEN: '这里多了一个符号，或前面少了一个',
  MULTILINE_IMPLICIT_KEY: '少了半角冒号，或冒号后面少了空格',
  IMPOSSIBLE: '写法有误',
};
