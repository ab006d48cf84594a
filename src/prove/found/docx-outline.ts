/** What of a Word file an update of its contents list would collect: every paragraph, those in tables and boxes too. */
import { headingLevel, paragraphText } from './docx-blocks.ts';
import type { DocxHeading } from './docx-content.ts';
import { fieldInstructions } from './docx-fields.ts';
import { descendants } from './xml-tree.ts';
import type { XmlElement } from './xml-tree.ts';

/** All paragraphs with an outline level, in document order. */
export function readOutline(body: XmlElement, levels: ReadonlyMap<string, number>): readonly DocxHeading[] {
  return descendants(body).flatMap((element) => {
    const level = element.name === 'w:p' ? headingLevel(element, levels) : undefined;
    return level === undefined ? [] : [{ text: paragraphText(element), level }];
  });
}

/** The instructions of the fields that make a contents list. */
export function readContentsFields(body: XmlElement): readonly string[] {
  return fieldInstructions(body).filter((one) => /^TOC\b/.test(one));
}
