/** Reads the bookmarks and the named destinations of a PDF. */
import { PdfLink } from './pdf-objects.ts';
import type { PdfDictionary, PdfFile, PdfValue } from './pdf-objects.ts';
import { pagesOf, textOf } from './pdf-structure.ts';

/** A place on a page: the page's index from 0, and the distance from its upper edge in points. */
export interface ReadDestination {
  readonly pageIndex: number;
  readonly y: number;
}

export interface ReadBookmark extends ReadDestination {
  readonly title: string;
  readonly kids: readonly ReadBookmark[];
}

/** The tree of bookmarks. @throws when a bookmark's neighbours, parent or count are not those of the tree. */
export function readBookmarks(file: PdfFile): readonly ReadBookmark[] {
  const catalog = file.dictionary(file.trailer['Root']);
  const { Outlines } = catalog;
  if (Outlines === undefined) return [];
  const read = (parent: PdfValue): readonly ReadBookmark[] => {
    const { First, Last, Count } = file.dictionary(parent);
    const kids: ReadBookmark[] = [];
    let before: PdfValue | undefined;
    for (let at = First; at !== undefined;) {
      const item = file.dictionary(at);
      expectLink(item['Parent'], parent);
      expectLink(item['Prev'], before);
      kids.push({ title: textOf(item['Title']), ...destinationOf(file, item['Dest']), kids: read(at) });
      [before, at] = [at, item['Next']];
    }
    expectLink(Last, before);
    if ((Count ?? 0) !== countOf(kids)) throw new Error('The count of bookmarks is not that of the tree');
    return kids;
  };
  return read(Outlines);
}

/** Where links lead, by name. */
export function readDestinations(file: PdfFile): ReadonlyMap<string, ReadDestination> {
  const catalog = file.dictionary(file.trailer['Root']);
  const names = file.dictionary(file.dictionary(catalog['Names'])['Dests'])['Names'] as PdfValue[];
  return new Map(
    names.flatMap((name, at) => (at % 2 === 0 ? [[textOf(name), destinationOf(file, names[at + 1])] as const] : [])),
  );
}

function destinationOf(file: PdfFile, destination: PdfValue | undefined): ReadDestination {
  const [page, kind, left, top] = destination as PdfValue[];
  if (kind !== 'XYZ' || left !== 0) throw new Error('A destination that is no place on a page');
  const pageIndex = pagesOf(file).findIndex(({ id }) => page instanceof PdfLink && page.id === id);
  return { pageIndex, y: heightOf(file.dictionary(page)) - (top as number) };
}

/** Height of the page as it is cut. */
function heightOf({ TrimBox, MediaBox }: PdfDictionary): number {
  const [, , , height] = (TrimBox ?? MediaBox) as number[];
  return height ?? 0;
}

function expectLink(found: PdfValue | undefined, expected: PdfValue | undefined): void {
  const idOf = (value: PdfValue | undefined) => (value instanceof PdfLink ? value.id : undefined);
  if (idOf(found) !== idOf(expected)) throw new Error('A bookmark names another neighbour or parent');
}

function countOf(kids: readonly ReadBookmark[]): number {
  return kids.reduce((count, kid) => count + 1 + countOf(kid.kids), 0);
}
