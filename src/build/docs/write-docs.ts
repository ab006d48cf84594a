/** Brings the generated parts of the READMEs up to date: `npm run write-docs`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { generatedParts, replacePart } from './generated-parts.ts';

for (const { file, part, content } of generatedParts) {
  const path = new URL(`../../../${file}`, import.meta.url);
  writeFileSync(path, replacePart(readFileSync(path, 'utf8'), part, await content()));
}
