/** A year's folder as texts, to be carried over to another year; and what in it is still to be filled in. */
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { DataFolder } from './data-folder.ts';
import { notFilledIn } from './reading-problems.ts';
import { fileName, fileOf } from '../catalogue/catalogue.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { paragraphsOf } from '../catalogue/evaluation-facts.ts';
import type { TypedFact } from '../../model/fact-edit.ts';
import { readYaml } from './read-file.ts';
import { findGapsInText } from './facts-to-fill.ts';
import { typedFacts } from './typed-facts.ts';

/** The clerk's files of a year: those at its top and its scorecards. */
export function listYearFiles(folder: DataFolder, year: number): readonly string[] {
  const base = String(year);
  const scorecards = folder.list(`${base}/scorecards`).map((name) => `scorecards/${name}`);
  return [...folder.list(base), ...scorecards].filter(
    (name) => /\.(yaml|md)$/.test(name) && folder.hasFile(`${base}/${name}`),
  );
}

/** The texts by name inside the year's folder, and what keeps a file from being read or a YAML file from being parsed. */
export function readYearFiles(
  folder: DataFolder,
  year: number,
): { readonly files: ReadonlyMap<string, string>; readonly problems: readonly Diagnostic[] } {
  const files = new Map<string, string>();
  const problems: Diagnostic[] = [];
  for (const name of listYearFiles(folder, year)) {
    const path = `${String(year)}/${name}`;
    const read = folder.readText(path);
    if ('problem' in read) problems.push(read.problem);
    else {
      files.set(name, read.text);
      if (name.endsWith('.yaml')) problems.push(...(readYaml(folder, path).file?.problems ?? []));
    }
  }
  return { files, problems };
}

/** What a year still lacks, whatever document it is for. */
export function findToFill(folder: DataFolder, year: number): readonly Diagnostic[] {
  return listYearFiles(folder, year).flatMap((name) => {
    const path = `${String(year)}/${name}`;
    if (name.endsWith('.yaml')) return (readYaml(folder, path).file?.toFill ?? []).map(notFilledIn);
    const read = folder.readText(path);
    return 'text' in read ? findGapsInText(path, read.text).map(notFilledIn) : [];
  });
}

/** Every fact of a year's files as it is typed; the files can be read. */
export function readTypedFacts(folder: DataFolder, year: number, files: Catalogue): readonly TypedFact[] {
  return listYearFiles(folder, year).flatMap((name): readonly TypedFact[] => {
    const id = name.replace(/\.(yaml|md)$/, '');
    const file = fileOf(files, id);
    if (file === undefined || fileName(file, id) !== name) return [];
    const path = `${String(year)}/${name}`;
    if (file.markdown !== true) return typedFacts(id, readYaml(folder, path).file?.tree);
    const read = folder.readText(path);
    return 'text' in read ? paragraphsOf(read.text).map((value, index) => ({ file: id, path: [index], value })) : [];
  });
}
