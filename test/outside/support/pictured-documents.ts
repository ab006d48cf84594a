/** The documents whose pages are kept as reference pictures. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printWordFile } from './libre-office.ts';
import { runTool } from './run-tool.ts';
import { fileEnding, projectFolder } from './units.ts';

export const picturedDocuments = [
  { name: 'published-unit-2022', data: 'data', year: 2022, document: 'final-accounts' },
  { name: 'invented-unit-2022', data: 'test/fixtures/invented-unit', year: 2022, document: 'final-accounts' },
  { name: 'target-forms-2023', data: 'data', year: 2023, document: 'performance-targets' },
] as const;

export type PicturedDocument = (typeof picturedDocuments)[number];

/** The PDF, and the Word file as LibreOffice prints it. */
export const picturedFiles = ['pdf', 'docx'] as const;
export type PicturedFile = (typeof picturedFiles)[number];

/** Generates a document as a user does; the paths of its files as PDF. */
export function generatePictured(
  { name, data, year, document }: PicturedDocument,
  folder: string,
): Readonly<Record<PicturedFile, string>> {
  const out = join(folder, name);
  const main = join(projectFolder, 'src/main.mjs');
  const from = ['--year', String(year), '--document', document, '--data', join(projectFolder, data)];
  runTool(process.execPath, [main, 'generate', ...from, '--out', out]);
  const written = join(out, String(year));
  return {
    pdf: fileEnding(written, '.pdf'),
    docx: printWordFile(fileEnding(written, '.docx'), join(out, 'printed')),
  };
}

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
