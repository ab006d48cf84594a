/**
 * Reads a Word file with a zip and an XML reader (fflate, saxes) that had no part in writing it: both are small,
 * without further packages of weight, and widely used.
 */
import { strFromU8, unzipSync } from 'fflate';
import type { DocxBlock, DocxContent, DocxMargin } from './docx-content.ts';
import { readParagraph, readTable } from './docx-blocks.ts';
import { readContentsFields, readOutline } from './docx-outline.ts';
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
  const levels = outlineLevels(xml('word/styles.xml'));
  const body = elementAt(xml('word/document.xml'), 'w:body') ?? emptyElement;
  const margins = Object.keys(parts)
    .filter((name) => /^word\/(?:header|footer|footnotes|endnotes|comments)\d*\.xml$/.test(name))
    .toSorted();
  return {
    title: contentOf(elementAt(xml('docProps/core.xml'), 'dc:title') ?? emptyElement),
    blocks: childElements(body).flatMap((element) => readBlock(element, levels)),
    outline: readOutline(body, levels),
    contentsFields: readContentsFields(body),
    margins: margins.map((part) => readMargin(part, xml(part))),
  };
}

const emptyElement: XmlElement = { name: '', attributes: {}, children: [] };

function readBlock(element: XmlElement, levels: ReadonlyMap<string, number>): readonly DocxBlock[] {
  if (element.name === 'w:p') return [readParagraph(element, levels)];
  if (element.name === 'w:tbl') return [readTable(element)];
  if (element.name === 'w:sectPr') return [];
  // Content controls and the like hold blocks too.
  return childElements(element).flatMap((child) => readBlock(child, levels));
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
