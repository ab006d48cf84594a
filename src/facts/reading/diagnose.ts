import type { z } from 'zod';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { keysAt } from '../catalogue/paths.ts';
import type { FactNode } from '../catalogue/fact-node.ts';
import { schemaOf, textExpected } from './fact-schema.ts';
import type { FieldProblem } from './fact-schema.ts';
import {
  blankKey,
  duplicateKey,
  missingKey,
  notAnAmount,
  notFilledIn,
  unknownFigure,
  unknownKey,
  wrongType,
} from './reading-problems.ts';
import { cutShort } from './text-problems.ts';
import { SourceText } from './yaml-tree.ts';
import type { YamlFile } from './yaml-file.ts';
import type { YamlPath, YamlTree } from './yaml-tree.ts';

/**
 * Checks a file against what the catalogue says of it: every problem with its place. A valid one that leaves facts open
 * comes with a problem for each (`isToFill`).
 * @param tree of the file, `无` put as what it means
 */
export function validate(
  file: YamlFile,
  tree: YamlTree,
  node: FactNode,
): { readonly valid: boolean; readonly problems: readonly Diagnostic[] } {
  if (file.problems.length > 0) return { valid: false, problems: file.problems };
  const parsed = schemaOf(node).safeParse(tree ?? {});
  const open = file.toFill.map(notFilledIn);
  if (parsed.success) return { valid: true, problems: [...open, ...file.hints] };
  const { issues } = parsed.error;
  const problems = issues.flatMap((issue) => describeIssue(file, node, issue));
  // A blank that not even a draft can leave open is told as missing, one under an unknown key as unknown; once.
  const refused = issues.flatMap((issue) => {
    const path = issue.path as YamlPath;
    return issue.code === 'unrecognized_keys' ? [path, ...issue.keys.map((key) => [...path, key])] : [path];
  });
  const blanks = refused.map((path) => treeAt(file, path)).filter((one) => one instanceof SourceText);
  const told = open.filter(({ position }) => !blanks.some((blank) => blank.position === position));
  return { valid: false, problems: [...problems, ...told, ...file.hints] };
}

function describeIssue(file: YamlFile, root: FactNode, issue: z.core.$ZodIssue): readonly Diagnostic[] {
  const typed = issue.path as YamlPath;
  // An amount may stand in place of its parts: then it is what was typed there.
  const path = treeAt(file, typed.slice(0, -1)) instanceof SourceText ? typed.slice(0, -1) : typed;
  const tree = treeAt(file, path);
  // zod takes a text for a map with the keys of its class.
  if (tree instanceof SourceText && !tree.blank && issue.code === 'unrecognized_keys')
    return [wrongType(file.placeOf(path), '若干“项目: 内容”', tree.text)];
  if (issue.code === 'unrecognized_keys' && !(tree instanceof SourceText)) {
    const allowed = keysAt(root, path) ?? [];
    const given = file.keysAt(path);
    const open = allowed.filter((key) => !given.includes(key));
    return issue.keys.map((key) => unknownKey(file.placeOfKey(path, key), key, allowed, open));
  }
  if (tree instanceof SourceText && tree.blank) return [blankKey(file.placeOf(path), lastName(path))];
  if (!file.hasValue(path) && path.length > 0) return [missingKey(file.placeOf(path), lastName(path))];
  const place = file.placeOf(path);
  const lost = wordsTakenForYaml(tree);
  if (lost !== undefined && isAboutText(issue)) return [cutShort(place, lost.words, lost.why, lost.whole)];
  const actual = describeActual(file, path);
  const problem = issue.code === 'custom' ? (issue.params as FieldProblem | undefined) : undefined;
  switch (problem?.kind) {
    case 'not-an-amount':
      return [notAnAmount(place, actual, problem.expected)];
    case 'not-a-figure':
      return [unknownFigure(file.placeOfKey(path.slice(0, -1), lastName(path)), lastName(path), problem.expected)];
    case 'stated-twice':
      return [duplicateKey(file.placeOfKey(path.slice(0, -1), lastName(path)), lastName(path))];
    case 'wrong-type':
      return [wrongType(place, problem.expected, actual, problem.choices)];
    case undefined:
      return [wrongType(place, expectedShape(issue), actual)];
  }
}

/** Whether a text was asked for, and perhaps something else. */
function isAboutText(issue: z.core.$ZodIssue): boolean {
  if (issue.code === 'invalid_union') return true;
  const params = issue.code === 'custom' ? (issue.params as FieldProblem | undefined) : undefined;
  return params?.kind === 'wrong-type' && params.expected === textExpected;
}

/** Words of a text that YAML takes for a comment behind it (`甲 #2`), or for a key (`注意: 甲`). */
function wordsTakenForYaml(
  tree: unknown,
): { readonly words: string; readonly why: string; readonly whole: string } | undefined {
  if (tree instanceof SourceText) {
    const words = tree.comment?.replace(/[\s,\]}]+$/, '');
    return words === undefined ? undefined : { words, why: '被当作注释，不会印出', whole: `${tree.text} ${words}` };
  }
  const [entry, ...others] = Object.entries((tree ?? {}) as Readonly<Record<string, unknown>>);
  const [key, value] = entry ?? [];
  // `{ 同: … }` names the place of a reason.
  if (key === undefined || key === '同' || others.length > 0 || !(value instanceof SourceText) || Array.isArray(tree))
    return undefined;
  return { words: `${key}:`, why: '被当作一个项目的名称', whole: `${key}: ${value.text}`.trim() };
}

function expectedShape(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_union') return '一段文字，或“{ 同: 另一处的名称 }”';
  if (issue.code !== 'invalid_type') return '符合格式的内容';
  return issue.expected === 'array' ? '列表（每行以“- ”开头）' : '若干“项目: 内容”';
}

function treeAt(file: YamlFile, path: YamlPath): unknown {
  let tree: unknown = file.tree;
  for (const key of path) tree = (tree as Record<string | number, unknown> | undefined)?.[key];
  return tree;
}

function describeActual(file: YamlFile, path: YamlPath): string {
  const tree = treeAt(file, path);
  if (tree instanceof SourceText) return tree.text;
  return Array.isArray(tree) ? '一个列表' : '若干项目';
}

function lastName(path: YamlPath): string {
  const name = path.filter((step) => typeof step === 'string').at(-1) ?? '内容';
  const last = path.at(-1);
  return typeof last === 'number' ? `${name} 第${String(last + 1)}项` : name;
}
