/** The sections of a Word file: where they begin, and what their pages bear for a number. */
import type { DocxSection } from './docx-content.ts';
import { childElements, elementAt } from './xml-tree.ts';
import type { XmlElement } from './xml-tree.ts';

/** The paragraphs and tables of the body in order, those in content controls and the like too. */
export function blockElements(element: XmlElement): readonly XmlElement[] {
  return childElements(element).flatMap((child) => {
    if (child.name === 'w:p' || child.name === 'w:tbl') return [child];
    return child.name === 'w:sectPr' ? [] : blockElements(child);
  });
}

/** @param bearsNumber whether the footer with that relationship id prints the page's number */
export function readSections(body: XmlElement, bearsNumber: (id: string) => boolean): readonly DocxSection[] {
  const sections: DocxSection[] = [];
  // A section without a footer of its own has that of the one before it.
  const footers = new Map<string, boolean>();
  let firstBlock = 0;
  const end = (properties: XmlElement, next: number) => {
    for (const { attributes } of childElements(properties, 'w:footerReference'))
      footers.set(attributes['w:type'] ?? 'default', bearsNumber(attributes['r:id'] ?? ''));
    const numbers = elementAt(properties, 'w:pgNumType')?.attributes ?? {};
    sections.push({
      firstBlock,
      numbered: sides.filter(([type]) => footers.get(type) === true).map(([, side]) => side),
      start: numbers['w:start'],
      format: numbers['w:fmt'],
    });
    firstBlock = next;
  };
  blockElements(body).forEach((block, index) => {
    const properties = elementAt(block, 'w:pPr', 'w:sectPr');
    if (properties !== undefined) end(properties, index + 1);
  });
  const last = elementAt(body, 'w:sectPr');
  if (last !== undefined) end(last, firstBlock);
  return sections;
}

/** Kinds of footers, and the pages that bear them. */
const sides = [
  ['default', '单数页'],
  ['even', '双数页'],
] as const;
