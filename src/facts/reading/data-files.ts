/**
 * The files that hold a year's facts, to be published with the report and to be searched for a character: those that the
 * program reads, and no others.
 */
import { largestApprovedBytes } from '../approved/approved-file.ts';
import type { DataFolder } from './data-folder.ts';
import type { SourcePosition } from '../../model/source-position.ts';

export interface DataFile {
  /** Path in the data folder, with `/`. */
  readonly path: string;
  readonly text: string;
}

/**
 * The fact files that a year has; one that can't be read was found when the facts were read.
 * @param names those that a document is made from: files of the year's folder, or folders of YAML files (`scorecards/`)
 */
export function readDataFiles(folder: DataFolder, year: number, names: readonly string[]): readonly DataFile[] {
  return names
    .flatMap((name) =>
      name.endsWith('/') ? yamlFilesIn(folder, `${String(year)}/${name}`) : [`${String(year)}/${name}`],
    )
    .filter((path) => folder.hasFile(path))
    .flatMap((path) => {
      const read = folder.readText(path, largestApprovedBytes);
      return 'text' in read ? [{ path, text: read.text }] : [];
    });
}

function yamlFilesIn(folder: DataFolder, path: string): readonly string[] {
  return folder
    .list(path.slice(0, -1))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `${path}${name}`);
}

/** The first place on each line that has the character; what stands in a comment is no fact. */
export function findCharacter(files: readonly DataFile[], character: string): readonly SourcePosition[] {
  return files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => {
      const facts = path.endsWith('.yaml') ? withoutComment(line) : line;
      const column = facts.indexOf(character);
      return column === -1 ? [] : [{ file: path, line: index + 1, column: column + 1 }];
    }),
  );
}

/** Where a text begins among the facts, as far as its first characters tell: a file may hold it in several lines. */
export function findText(files: readonly DataFile[], text: string): SourcePosition | undefined {
  const [line = ''] = text.split('\n');
  for (let length = Math.min(line.length, 40); length >= Math.min(line.length, 4); length = Math.floor(length / 2)) {
    const [position] = findCharacter(files, line.slice(0, length));
    if (position !== undefined || length < 2) return position;
  }
  return undefined;
}

/** YAML begins a comment with `#` at the beginning of a line or after white space. */
function withoutComment(line: string): string {
  return line.replace(/(^|\s)#.*$/, '');
}
