/** The documents whose pages are kept as reference pictures. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './units.ts';
import type { LookedAt } from './units.ts';

interface PicturedDocument {
  /** Of the files with the pictures. */
  readonly name: string;
  readonly of: LookedAt['name'];
}

export const picturedDocuments: readonly PicturedDocument[] = [
  { name: 'published-unit-2022', of: 'published unit' },
  { name: 'invented-unit-2022', of: 'invented unit' },
  { name: 'target-forms-2023', of: 'published unit’s target forms' },
];

/** The PDF that the program wrote, and the Word file as LibreOffice prints it: which of a document's files it is. */
export const picturedFiles = { pdf: 'pdf', docx: 'printedDocx' } as const;
type PicturedFile = keyof typeof picturedFiles;

/** The ink of each page of the reference. */
export function readReference(document: PicturedDocument, file: PicturedFile): readonly string[] {
  return JSON.parse(readFileSync(referencePath(document, file), 'utf8')) as readonly string[];
}

export function writeReference(document: PicturedDocument, file: PicturedFile, pages: readonly string[]): void {
  writeFileSync(referencePath(document, file), `${JSON.stringify(pages, undefined, 2)}\n`);
}

function referencePath({ name }: PicturedDocument, file: PicturedFile): string {
  return join(projectFolder, 'test/fixtures/page-pictures', `${name}.${file}.json`);
}
