/**
 * `npm run write-page-references`: keeps how every page of the reference documents looks. Look at the pages first: what
 * is written is what the checks then hold to be right.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeDocuments } from './support/generate-reports.ts';
import { drawPages, inkOf } from './support/page-pictures.ts';
import { picturedDocuments, picturedFiles, writeReference } from './support/pictured-documents.ts';

const folder = mkdtempSync(join(tmpdir(), 'references-'));
const made = makeDocuments(folder);
for (const document of picturedDocuments) {
  for (const file of ['pdf', 'docx'] as const)
    writeReference(document, file, drawPages(made[document.of][picturedFiles[file]]).map(inkOf));
}
rmSync(folder, { recursive: true });
