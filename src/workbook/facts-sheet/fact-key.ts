/** A path as the hidden first column of the sheet holds it: `explanations/培训/#0/金额`. */
import { catalogue, fileOf } from '../../facts/catalogue/catalogue.ts';
import type { FactPath } from '../../facts/catalogue/paths.ts';
import type { FactEdit } from '../../model/fact-edit.ts';

export interface FactAddress {
  readonly file: FactEdit['file'];
  readonly path: FactPath;
}

/** The key of a row that is not read back: a sum, last year's amount. */
export const notRead = '#';

/** Stands in a key for a code that is typed into the row itself; a number tells such rows apart. */
export const typedCode = /^\?\d+$/;

/** Keys that a clerk chose may hold the sign between keys. */
const escaped = (key: string) => key.replaceAll('%', '%25').replaceAll('/', '%2F');
const unescaped = (key: string) => key.replaceAll('%2F', '/').replaceAll('%25', '%');

export function keyOf({ file, path }: FactAddress): string {
  return [file, ...path.map((key) => (typeof key === 'number' ? `#${String(key)}` : escaped(key)))].join('/');
}

/** The path of a key; undefined for a text that is none. */
export function parseKey(key: string, files = catalogue): FactAddress | undefined {
  const words = key.split('/');
  const isFolder = files.some(({ id }) => id === `${words[0] ?? ''}/*`);
  const [file, keys] = isFolder ? [words.slice(0, 2).join('/'), words.slice(2)] : [words[0] ?? '', words.slice(1)];
  if (fileOf(files, file) === undefined || !/^[\p{L}\p{N}/_-]+$/u.test(file)) return undefined;
  if (keys.length === 0 || keys.includes('')) return undefined;
  const path = keys.map((one) => (/^#\d{1,4}$/.test(one) ? Number.parseInt(one.slice(1), 10) : unescaped(one)));
  return { file, path };
}
