/** The Word templates, by edition and document. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentId } from '../model/document-names.ts';
import { AssetProblem } from '../model/foreseen-problem.ts';
import { programFolder } from '../program-folder.ts';

/** The folder of all editions. */
export const templatesFolder = join(programFolder, 'templates');

/** Path of an edition's Word template for a document. */
export function wordTemplatePath(edition: string, document: DocumentId, folder: string = templatesFolder): string {
  return join(folder, edition, `${document}.docx`);
}

/**
 * Reads the Word template of an edition, for instance `zhuzhou-2022`, for a document.
 * @throws AssetProblem with a Chinese message for the user when the file can't be read.
 */
export function loadWordTemplate(edition: string, document: DocumentId, folder: string = templatesFolder): Uint8Array {
  const path = wordTemplatePath(edition, document, folder);
  try {
    if (!statSync(path).isFile()) throw new TypeError('no file');
    return readFileSync(path);
  } catch (cause) {
    throw new AssetProblem(`Word 模板无法读取：${path}`, { cause });
  }
}
