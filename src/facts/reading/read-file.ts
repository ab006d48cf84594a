/** From a path to what the file means, with every problem on the way. */
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Money } from '../../model/money.ts';
import type { FactNode } from '../catalogue/fact-node.ts';
import { amountUnits, yuanOf } from '../catalogue/scalars.ts';
import { buildFacts } from './build-facts.ts';
import type { BuiltFacts } from './build-facts.ts';
import type { DataFolder } from './data-folder.ts';
import { validate } from './diagnose.ts';
import { missingFile } from './reading-problems.ts';
import { withoutNone } from './stated-none.ts';
import { askFor } from './unstated-facts.ts';
import type { AskedFacts } from './unstated-facts.ts';
import { parseYamlFile } from './yaml-file.ts';
import type { YamlFile } from './yaml-file.ts';
import { SourceText } from './yaml-tree.ts';
import type { YamlPath, YamlTree } from './yaml-tree.ts';

/** What was read, or what keeps it from being read; both where the problems are small. */
export interface Attempt<T> {
  readonly value: T | undefined;
  readonly problems: readonly Diagnostic[];
}

/** A file that could be opened, whatever is in it. */
export interface ParsedFile {
  readonly file: YamlFile | undefined;
  readonly problems: readonly Diagnostic[];
}

/** Opens and parses a YAML file. */
export function readYaml(folder: DataFolder, path: string): ParsedFile {
  if (!folder.hasFile(path)) return { file: undefined, problems: [missingFile(path)] };
  const read = folder.readText(path);
  return 'problem' in read
    ? { file: undefined, problems: [read.problem] }
    : { file: parseOnce(path, read.text), problems: [] };
}

/** The files parsed last: which documents a year has is asked of files that these then read, and two read the same. */
const recent = new Map<string, YamlFile>();
const recentCount = 16;

function parseOnce(path: string, text: string): YamlFile {
  const key = `${path}\n${text}`;
  const file = recent.get(key) ?? parseYamlFile(path, text);
  recent.delete(key);
  recent.set(key, file);
  for (const oldest of [...recent.keys()].slice(0, -recentCount)) recent.delete(oldest);
  return file;
}

/** The facts of a file, and the places of its `无` for lists and maps. */
export interface FileFacts<N> extends Pick<BuiltFacts<N>, 'value' | 'figures'> {
  readonly none: readonly YamlPath[];
}

/**
 * Checks a parsed file against what the catalogue says of it, and builds its facts.
 * @param asked what it must state, though the catalogue leaves it open
 */
export function interpret<N extends FactNode>(
  { file: typed, problems }: ParsedFile,
  node: N,
  asked: readonly AskedFacts[] = [],
): Attempt<FileFacts<N>> {
  if (typed === undefined) return { value: undefined, problems };
  const { file, problems: unstated } = askFor(typed, typed.problems.length > 0 ? [] : asked);
  const { tree, none } = withoutNone(node, file.tree);
  const checked = validate(file, tree, node);
  if (!checked.valid) return { value: undefined, problems: [...checked.problems, ...unstated] };
  const built = buildFacts(node, tree, yuanOfFile(tree));
  return { value: { ...built, none }, problems: [...checked.problems, ...built.problems, ...unstated] };
}

/** Opens, checks and interprets a YAML file. */
export function readFile<N extends FactNode>(folder: DataFolder, path: string, node: N): Attempt<FileFacts<N>> {
  return interpret(readYaml(folder, path), node);
}

/** What an amount of a file is in yuan; one that does not say states them in 万元. */
function yuanOfFile(tree: YamlTree): Money {
  const unit =
    tree instanceof SourceText || tree === undefined ? undefined : (tree as Record<string, YamlTree>)['金额单位'];
  return yuanOf(unit instanceof SourceText ? unit.text : amountUnits.wan);
}
