/**
 * Reads a Word file with a zip and an XML reader (fflate, saxes) that had no part in writing it: both are small,
 * without further packages of weight, and widely used.
 */
import { strFromU8, unzipSync } from 'fflate';
import type { DocxContent, DocxMargin } from './docx-content.ts';
import { readOutline, readParagraph, readTable } from './docx-blocks.ts';
import { fieldInstructions, readContentsFields } from './docx-fields.ts';
import { blockElements, readSections } from './docx-sections.ts';
import { strangersIn, strangersInStyles } from './docx-strangers.ts';
import { outlineLevels } from './docx-styles.ts';
import { childElements, contentOf, descendants, elementAt, parseXml } from './xml-tree.ts';
import type { XmlElement } from './xml-tree.ts';

/** @throws when the bytes are no Word file, or a part of it is no XML. */
export function readDocx(bytes: Uint8Array): DocxContent {
  const parts = unzipSync(bytes);
  const xml = (name: string): XmlElement => {
    const part = parts[name];
    if (part === undefined) throw new Error(`No part ${name}.`);
    return parseXml(strFromU8(part));
  };
  const styles = xml('word/styles.xml');
  const levels = outlineLevels(styles);
  const main = xml(mainPart);
  const body = elementAt(main, 'w:body') ?? emptyElement;
  const margins = Object.keys(parts)
    .filter((name) => /^word\/(?:header|footer|footnotes|endnotes|comments)\d*\.xml$/.test(name))
    .toSorted()
    .map((part) => ({ part, root: xml(part) }));
  const numbered = new Set(margins.filter(({ root }) => bearsPageNumber(root)).map(({ part }) => part));
  const targets = relationshipTargets(xml('word/_rels/document.xml.rels'));
  return {
    title: contentOf(elementAt(xml('docProps/core.xml'), 'dc:title') ?? emptyElement),
    blocks: blockElements(body).map((one) => (one.name === 'w:tbl' ? readTable(one) : readParagraph(one, levels))),
    outline: readOutline(body, levels),
    contentsFields: readContentsFields(body),
    margins: margins.map(({ part, root }) => readMargin(part, root)),
    sections: readSections(body, (id) => numbered.has(targets.get(id) ?? '')),
    strangers: [
      ...strangersIn(mainPart, main),
      ...margins.flatMap(({ part, root }) => strangersIn(part, root)),
      ...strangersInStyles(styles, [main, ...margins.map(({ root }) => root)]),
    ],
  };
}

const mainPart = 'word/document.xml';

const emptyElement: XmlElement = { name: '', attributes: {}, children: [] };

/** The parts that the main part refers to, by the id of the relationship. */
function relationshipTargets(relationships: XmlElement): ReadonlyMap<string, string> {
  return new Map(
    childElements(relationships).map(({ attributes: { Id = '', Target = '' } }) => [Id, `word/${Target}`] as const),
  );
}

function bearsPageNumber(root: XmlElement): boolean {
  return fieldInstructions(root).some((instruction) => instruction === 'PAGE');
}

/** A field prints the page's number, whatever was printed when the file was written. */
function readMargin(part: string, root: XmlElement): DocxMargin {
  const fields = descendants(root).filter(
    ({ name, attributes }) => name === 'w:fldSimple' && (attributes['w:instr'] ?? '').trim() === 'PAGE',
  );
  const inFields = new Set(fields.flatMap(descendants));
  const texts = descendants(root).filter((element) => element.name === 'w:t' && !inFields.has(element));
  return { part, text: texts.map(contentOf).join('') };
}
