import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

/** All files under a folder of the project, as paths from the project's folder with `/`, in a fixed order. */
export function filesUnder(folder: string): readonly string[] {
  return readdirSync(join(projectFolder, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(projectFolder, folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => relative(projectFolder, path).replaceAll('\\', '/'))
    .toSorted();
}

/** A file of the project as text; undefined when there is none. */
export function readProjectFile(path: string): string | undefined {
  const place = join(projectFolder, path);
  return existsSync(place) ? readFileSync(place, 'utf8') : undefined;
}
