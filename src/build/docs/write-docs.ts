/** Brings what is generated up to date: `npm run write-docs`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { generatedFiles, generatedParts, replacePart } from './generated-parts.ts';

const project = new URL('../../../', import.meta.url);
mkdirSync(new URL('data/schema/', project), { recursive: true });
for (const [file, text] of await generatedFiles()) writeFileSync(new URL(file, project), text);
for (const { file, part, content } of generatedParts) {
  const path = new URL(file, project);
  writeFileSync(path, replacePart(readFileSync(path, 'utf8'), part, await content()));
}
