/** A path as the hidden first column of the sheet holds it: `explanations/培训/#0/金额`. */
import type { FactEdit } from '../../model/fact-edit.ts';
import type { FactPath } from './fact-pattern.ts';

export interface FactAddress {
  readonly file: FactEdit['file'];
  readonly path: FactPath;
}

/** The key of a row that is not read back: a sum, last year's amount. */
export const notRead = '#';

/** Stands in a key for a code that is typed into the row itself; a number tells such rows apart. */
export const typedCode = /^\?\d+$/;

export function keyOf({ file, path }: FactAddress): string {
  return [file, ...path.map((key) => (typeof key === 'number' ? `#${String(key)}` : key))].join('/');
}

/** The path of a key; undefined for a text that is none. */
export function parseKey(key: string): FactAddress | undefined {
  const [file, ...keys] = key.split('/');
  if ((file !== 'accounts' && file !== 'explanations') || keys.length === 0 || keys.includes('')) return undefined;
  const path = keys.map((one) => (/^#\d{1,4}$/.test(one) ? Number.parseInt(one.slice(1), 10) : one));
  return { file, path };
}
