import type { WrittenText } from '../../model/accounts.ts';
import { readDataFiles } from './data-files.ts';
import type { DataFolder } from './data-folder.ts';
import { isList, nameOf } from './facts-to-fill.ts';
import { tidy } from '../catalogue/scalars.ts';
import { parseYamlFile } from './yaml-file.ts';
import { SourceText } from './yaml-tree.ts';
import type { YamlTree } from './yaml-tree.ts';

/**
 * Every text that the files of a year hold, with its place: the values of YAML files, the lines of Markdown. What is no
 * YAML gives none; that was found when the facts were read.
 * @param names files of the year's folder, or folders of YAML files (`scorecards/`)
 */
export function readWrittenTexts(folder: DataFolder, year: number, names: readonly string[]): readonly WrittenText[] {
  return readDataFiles(folder, year, names).flatMap(({ path, text }) =>
    path.endsWith('.md') ? linesOf(path, text) : textsOf(parseYamlFile(path, text).tree, []),
  );
}

function linesOf(file: string, text: string): readonly WrittenText[] {
  return text
    .split('\n')
    .map((line, index) => ({ text: line.trim(), position: { file, line: index + 1, column: 1 }, keys: [] }))
    .filter((line) => line.text !== '');
}

function textsOf(tree: YamlTree, keys: readonly string[]): readonly WrittenText[] {
  if (tree === undefined) return [];
  if (tree instanceof SourceText) return tree.blank ? [] : [{ text: tidy(tree.text), position: tree.position, keys }];
  if (isList(tree))
    return tree.flatMap((entry, index) => textsOf(entry, [...keys, nameOf(entry) ?? `第${String(index + 1)}项`]));
  return Object.entries(tree).flatMap(([key, value]) => textsOf(value, [...keys, key]));
}
