/** From a path to what the file means, with every problem on the way. */
import type { z } from 'zod';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { DataFolder } from './data-folder.ts';
import { validate } from './diagnose.ts';
import { missingFile } from './reading-problems.ts';
import { askFor } from './unstated-facts.ts';
import type { AskedFacts } from './unstated-facts.ts';
import { parseYamlFile } from './yaml-file.ts';
import type { YamlFile } from './yaml-file.ts';

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

/**
 * Checks a parsed file against its schema and builds what it means.
 * @param asked what it must state, though its schema leaves it open
 */
export function interpret<S extends z.ZodType, T>(
  { file, problems }: ParsedFile,
  schema: S,
  build: (parsed: z.output<S>) => T,
  asked: readonly AskedFacts[] = [],
): Attempt<T> {
  if (file === undefined) return { value: undefined, problems };
  const { file: complete, problems: unstated } = askFor(file, file.problems.length > 0 ? [] : asked);
  const validated = validate(complete, schema);
  return {
    value: validated.value === undefined ? undefined : build(validated.value),
    problems: [...validated.problems, ...unstated],
  };
}

/** Opens, checks and interprets a YAML file. */
export function readFile<S extends z.ZodType, T>(
  folder: DataFolder,
  path: string,
  schema: S,
  build: (parsed: z.output<S>) => T,
): Attempt<T> {
  return interpret(readYaml(folder, path), schema, build);
}
