/** Reads the lists of a tagged PDF. */
import type { ReadElement } from './pdf-structure.ts';

export interface ReadItem {
  /** 1 for a list that stands in no other. */
  readonly depth: number;
  readonly label: string;
  readonly texts: readonly string[];
  /** Whether its list says that it is numbered. */
  readonly numbered: boolean;
}

/**
 * The items of all lists in reading order. @throws when a list holds anything but items, an item anything but a label
 * and a body, or a body anything but text, or paragraphs with lists below (ISO 32000-1, 14.8.4.3.3).
 */
export function readItems(root: ReadElement, depth = 0): readonly ReadItem[] {
  if (root.type !== 'L') return root.kids.flatMap((kid) => readItems(kid, depth));
  const { O, ListNumbering } = root.attributes;
  if ((O !== undefined || ListNumbering !== undefined) && (O !== 'List' || ListNumbering !== 'Decimal'))
    throw new Error('A list with attributes that are none');
  return root.kids.flatMap((item) => {
    expectTypes([item], ['LI']);
    const labels = item.kids.filter(({ type }) => type === 'Lbl');
    const body = item.kids.at(-1) ?? root;
    expectTypes(item.kids, labels.length === 0 ? ['LBody'] : ['Lbl', 'LBody']);
    const paragraphs = body.kids.filter(({ type }) => type !== 'L');
    expectTypes(
      paragraphs,
      paragraphs.map(() => 'P'),
    );
    if (root.text !== '' || item.text !== '' || (body.kids.length > 0 && body.text !== ''))
      throw new Error('Text of a list outside of its labels and bodies');
    const own: ReadItem = {
      depth: depth + 1,
      label: labels.map(({ text }) => text).join(''),
      texts: body.kids.length === 0 ? [body.text] : paragraphs.map(({ text }) => text),
      numbered: ListNumbering !== undefined,
    };
    return [own, ...body.kids.flatMap((kid) => readItems(kid, depth + 1))];
  });
}

function expectTypes(elements: readonly ReadElement[], types: readonly string[]): void {
  const found = elements.map(({ type }) => type);
  if (found.join() !== types.join()) throw new Error(`In a list ${types.join()} was expected, not ${found.join()}`);
}
