/** What of a Word file an update of its contents list would collect: every paragraph, those in tables and boxes too. */
import { readParagraph } from './docx-blocks.ts';
import type { DocxHeading } from './docx-content.ts';
import { descendants } from './xml-tree.ts';
import type { XmlElement } from './xml-tree.ts';

/** All paragraphs with an outline level, in document order. */
export function readOutline(body: XmlElement, levels: ReadonlyMap<string, number>): readonly DocxHeading[] {
  return descendants(body)
    .filter(({ name }) => name === 'w:p')
    .flatMap((element) => {
      const { text, outlineLevel: level } = readParagraph(element, levels);
      return level === undefined ? [] : [{ text, level }];
    });
}

/** The instructions of the fields that make a contents list. */
export function readContentsFields(body: XmlElement): readonly string[] {
  const inside = descendants(body);
  const simple = inside.flatMap(({ name, attributes }) =>
    name === 'w:fldSimple' ? [attributes['w:instr'] ?? ''] : [],
  );
  return [...complexInstructions(inside), ...simple].map((one) => one.trim()).filter((one) => /^TOC\b/.test(one));
}

/** The words between the begin of a field and its result; Word may divide them over several runs. */
function complexInstructions(inside: readonly XmlElement[]): readonly string[] {
  const done: string[] = [];
  const open: string[] = [];
  for (const { name, attributes, children } of inside) {
    if (name === 'w:instrText')
      open.push((open.pop() ?? '') + children.filter((one) => typeof one === 'string').join(''));
    if (name !== 'w:fldChar') continue;
    if (attributes['w:fldCharType'] === 'begin') open.push('');
    if (attributes['w:fldCharType'] === 'end') done.push(open.pop() ?? '');
  }
  return done;
}
