/** The files that hold a year's facts, to be published with the report: those that the program reads, and no others. */
import type { DataFolder } from './data-folder.ts';

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
      const read = folder.readText(path);
      return 'text' in read ? [{ path, text: read.text }] : [];
    });
}

function yamlFilesIn(folder: DataFolder, path: string): readonly string[] {
  return folder
    .list(path.slice(0, -1))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `${path}${name}`);
}
