import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The two reports that are looked at: the published unit's and the invented one's. */
export const units = [
  { name: 'published unit', data: 'data' },
  { name: 'invented unit', data: 'test/fixtures/invented-unit' },
] as const;

export type UnitName = (typeof units)[number]['name'];

export const year = 2022;

export const projectFolder = fileURLToPath(new URL('../../../', import.meta.url));

/** The files of one unit: what the program wrote, and the Word file as LibreOffice prints it. */
export interface UnitFiles {
  readonly pdf: string;
  readonly docx: string;
  readonly manifest: string;
  readonly printedDocx: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    files: Readonly<Record<UnitName, UnitFiles>>;
  }
}

/** The one file in a folder with the given ending. */
export function fileEnding(folder: string, ending: string): string {
  const [name, ...more] = readdirSync(folder).filter((one) => one.endsWith(ending));
  if (name === undefined || more.length > 0) throw new Error(`Expected one ${ending} in ${folder}`);
  return join(folder, name);
}
