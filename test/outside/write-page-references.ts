/**
 * `npm run write-page-references`: keeps how every page of the reference documents looks. Look at the pages first: what
 * is written is what the checks then hold to be right.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drawPages, inkOf } from './support/page-pictures.ts';
import { generatePictured, picturedDocuments, picturedFiles, writeReference } from './support/pictured-documents.ts';

const folder = mkdtempSync(join(tmpdir(), 'references-'));
for (const document of picturedDocuments) {
  const files = generatePictured(document, folder);
  for (const file of picturedFiles) writeReference(document, file, drawPages(files[file]).map(inkOf));
}
rmSync(folder, { recursive: true });
