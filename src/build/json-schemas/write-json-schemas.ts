/** Writes data/schema: `npm run write-schemas`, after a data file has got another key. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { renderJsonSchemas } from './json-schemas.ts';

const folder = new URL('../../../data/schema/', import.meta.url);

mkdirSync(folder, { recursive: true });
for (const [name, text] of renderJsonSchemas()) writeFileSync(new URL(name, folder), text);
