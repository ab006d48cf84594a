/** Which paragraph styles are headings. */
import { childElements, elementAt } from './xml-tree.ts';
import type { XmlElement } from './xml-tree.ts';

/** Outline level by style id, 1 for the highest; a style takes the level of the style it is based on. */
export function outlineLevels(styles: XmlElement): ReadonlyMap<string, number> {
  const elements = new Map(
    childElements(styles, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style] as const),
  );
  const levelOf = (id: string, seen: ReadonlySet<string>): number | undefined => {
    const style = elements.get(id);
    if (style === undefined || seen.has(id)) return undefined;
    const own = outlineLevel(style);
    const base = elementAt(style, 'w:basedOn')?.attributes['w:val'];
    return own ?? (base === undefined ? undefined : levelOf(base, new Set([...seen, id])));
  };
  const levels = [...elements.keys()].map((id) => [id, levelOf(id, new Set())] as const);
  return new Map(levels.filter((entry): entry is readonly [string, number] => entry[1] !== undefined));
}

/** The level that a style or paragraph states itself. Word counts from 0, and 9 is body text. */
export function outlineLevel(element: XmlElement): number | undefined {
  const stated = elementAt(element, 'w:pPr', 'w:outlineLvl')?.attributes['w:val'];
  if (stated === undefined || stated === '9') return undefined;
  return Number.parseInt(stated, 10) + 1;
}
