/** The bookmarks: a tree of titles, each leading to its heading. */
import type { PdfReference } from './pdfmake-internals.ts';

/** A place on a page, in PDF's own coordinates (from below). */
export interface Destination {
  readonly page: PdfReference;
  readonly left: number;
  readonly top: number;
}

interface Item {
  readonly level: number;
  readonly title: string;
  readonly destination: Destination;
  readonly kids: Item[];
}

/** Makes an object of the file. */
type MakeObject = (data: Record<string, unknown>) => PdfReference;

/** A destination as PDF writes it; the reader's zoom stays. */
export function explicitDestination({ page, left, top }: Destination): readonly unknown[] {
  return [page, 'XYZ', left, top, null];
}

export class Bookmarks {
  readonly #kids: Item[] = [];

  /** Adds a bookmark under the last one of a higher level (1 is the highest), or beside the others where there is none. */
  add(level: number, title: string, destination: Destination): void {
    let siblings = this.#kids;
    for (let last = siblings.at(-1); last !== undefined && last.level < level; last = siblings.at(-1)) {
      siblings = last.kids;
    }
    siblings.push({ level, title, destination, kids: [] });
  }

  /** Writes the tree, all of it open; its root, or nothing when there are no bookmarks. */
  write(make: MakeObject): PdfReference | undefined {
    if (this.#kids.length === 0) return undefined;
    const root = make({ Type: 'Outlines' });
    this.#writeKids(this.#kids, root, make);
    root.end();
    return root;
  }

  #writeKids(kids: readonly Item[], parent: PdfReference, make: MakeObject): void {
    const references = kids.map(() => make({}));
    kids.forEach(({ title, destination, kids: below }, index) => {
      const reference = references[index];
      if (reference === undefined) return;
      Object.assign(reference.data, {
        Title: new String(title),
        Parent: parent,
        Dest: explicitDestination(destination),
        ...(index > 0 ? { Prev: references[index - 1] } : {}),
        ...(index < kids.length - 1 ? { Next: references[index + 1] } : {}),
      });
      this.#writeKids(below, reference, make);
      reference.end();
    });
    if (kids.length === 0) return;
    Object.assign(parent.data, { First: references[0], Last: references.at(-1), Count: countOf(kids) });
  }
}

function countOf(kids: readonly Item[]): number {
  return kids.reduce((count, kid) => count + 1 + countOf(kid.kids), 0);
}
