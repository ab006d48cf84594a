/** What a data file leaves open: `决算数:` without a value says that a fact is still to come; a key that is not there says nothing. */
import { toFillMark } from '../../model/to-fill.ts';
import type { SourcePosition } from '../../model/source-position.ts';
import { SourceText } from './yaml-tree.ts';
import type { YamlPath, YamlTree } from './yaml-tree.ts';

/** A fact that is still to be filled in: its name in the clerk's words, and where its key stands. */
export interface FactToFill {
  readonly name: string;
  readonly position: SourcePosition;
}

/** Keys by which an entry of a list is known. */
const nameKeys = ['名称', '一级指标', '事项', '支出内容'] as const;

/** The blank values of a tree, and texts that still hold the mark of a gap, in the order of the file. */
export function findFactsToFill(
  tree: YamlTree,
  path: YamlPath = [],
  names: readonly string[] = [],
): readonly FactToFill[] {
  if (tree === undefined) return [];
  if (tree instanceof SourceText)
    return tree.blank || tree.text.includes(toFillMark) ? [{ name: names.join(' '), position: tree.position }] : [];
  if (isList(tree))
    return tree.flatMap((entry, index) => {
      const own = nameOf(entry);
      const listed = own === undefined ? [...names, `第${String(index + 1)}项`] : [...names.slice(0, -1), own];
      return findFactsToFill(entry, [...path, index], listed);
    });
  return Object.entries(tree).flatMap(([key, value]) => findFactsToFill(value, [...path, key], [...names, key]));
}

export function isList(tree: YamlTree): tree is readonly YamlTree[] {
  return Array.isArray(tree);
}

/** The name of a list's entry, in place of its number. */
export function nameOf(entry: YamlTree): string | undefined {
  if (entry === undefined || entry instanceof SourceText || isList(entry)) return undefined;
  const named = nameKeys.map((key) => entry[key]).find((value) => value instanceof SourceText && !value.blank);
  return named instanceof SourceText ? named.text : undefined;
}

/** The places in a plain text that still hold the mark of a gap; each is named by the words behind it. */
export function findGapsInText(file: string, text: string): readonly FactToFill[] {
  return text.split('\n').flatMap((line, index) =>
    [...line.matchAll(new RegExp(toFillMark, 'g'))].map((match) => ({
      name: `文字“${line.slice(match.index + toFillMark.length, match.index + toFillMark.length + shownWords)}…”`,
      position: { file, line: index + 1, column: match.index + 1 },
    })),
  );
}

const shownWords = 16;
