import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The two reports that are looked at: the published unit's and the invented one's. */
export const units = [
  { name: 'published unit', data: 'data' },
  { name: 'invented unit', data: 'test/fixtures/invented-unit' },
] as const;

export const year = 2022;

/** Target forms: the published unit's, and those of a unit with other directions of spending. */
export const targetForms = [
  { name: 'published unit’s target forms', data: 'data', year: 2023, document: 'performance-targets' },
  {
    name: 'other unit’s target forms',
    data: 'test/fixtures/unit-with-targets',
    year: 2022,
    document: 'performance-targets',
  },
] as const;

/** Every document that is looked at. */
export const documents = [
  ...units.map((unit) => ({ ...unit, year, document: 'final-accounts' as const })),
  ...targetForms,
];

export type LookedAt = (typeof documents)[number];

export const projectFolder = fileURLToPath(new URL('../../../', import.meta.url));

/** The files of one document: what the program wrote, and the Word file as LibreOffice prints it. */
export interface DocumentFiles {
  readonly pdf: string;
  readonly docx: string;
  readonly manifest: string;
  readonly printedDocx: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    files: Readonly<Record<LookedAt['name'], DocumentFiles>>;
  }
}

/** The one file in a folder with the given ending. */
export function fileEnding(folder: string, ending: string): string {
  const [name, ...more] = readdirSync(folder).filter((one) => one.endsWith(ending));
  if (name === undefined || more.length > 0) throw new Error(`Expected one ${ending} in ${folder}`);
  return join(folder, name);
}
