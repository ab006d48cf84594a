/** A data file that no year has yet: what every unit must state in it, blank, and so asked for. */
import type { CatalogueFile } from '../catalogue/catalogue.ts';
import { headingOf } from './fact-files.ts';

/** @param known values that need not be asked for, by key */
export function blankFile(file: CatalogueFile, year: number, known: Readonly<Record<string, string>>): string {
  const { root } = file;
  if (root.kind !== 'group') throw new TypeError(`No file of keys: ${file.id}.`);
  const lines = Object.entries(root.fields).flatMap(([key, node]) => {
    if (node.required !== true) return [];
    const value = known[key];
    if (value !== undefined) return [`${key}: ${value}`];
    return node.kind === 'list' ? [`${key}:`, '  -'] : [`${key}:`];
  });
  return `${headingOf(file, year)}${lines.join('\n')}\n`;
}
