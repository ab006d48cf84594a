/** Paragraphs and tables of a Word file. */
import type { DocxCell, DocxHeading, DocxParagraph, DocxRow, DocxTable } from './docx-content.ts';
import { outlineLevel } from './docx-styles.ts';
import { childElements, contentOf, descendants, elementAt } from './xml-tree.ts';
import type { XmlElement } from './xml-tree.ts';

export function readParagraph(paragraph: XmlElement, levels: ReadonlyMap<string, number>): DocxParagraph {
  const inside = descendants(paragraph);
  const level = headingLevel(paragraph, levels);
  const anchor = inside.find(({ name }) => name === 'w:hyperlink')?.attributes['w:anchor'];
  const instructions = inside.filter(({ name }) => name === 'w:instrText').map(contentOf);
  const pageOf = instructions.map((text) => /^\s*PAGEREF\s+(\S+)/.exec(text)?.[1]).find((one) => one !== undefined);
  return {
    kind: 'paragraph',
    style: styleOf(paragraph),
    text: paragraphText(paragraph),
    ...(level === undefined ? {} : { outlineLevel: level }),
    bookmarks: inside.flatMap(({ name, attributes }) =>
      name === 'w:bookmarkStart' ? [attributes['w:name'] ?? ''] : [],
    ),
    ...(anchor === undefined ? {} : { anchor }),
    ...(pageOf === undefined ? {} : { pageOf }),
  };
}

/** The outline level of a paragraph: its own, or its style's. */
function headingLevel(paragraph: XmlElement, levels: ReadonlyMap<string, number>): number | undefined {
  return outlineLevel(paragraph) ?? levels.get(styleOf(paragraph));
}

/**
 * All paragraphs with an outline level, in document order, those in tables and boxes too: what an update of the contents
 * list would collect.
 */
export function readOutline(body: XmlElement, levels: ReadonlyMap<string, number>): readonly DocxHeading[] {
  return descendants(body).flatMap((element) => {
    const level = element.name === 'w:p' ? headingLevel(element, levels) : undefined;
    return level === undefined ? [] : [{ text: paragraphText(element), level }];
  });
}

function styleOf(paragraph: XmlElement): string {
  return elementAt(paragraph, 'w:pPr', 'w:pStyle')?.attributes['w:val'] ?? '';
}

export function readTable(table: XmlElement): DocxTable {
  return {
    kind: 'table',
    description: elementAt(table, 'w:tblPr', 'w:tblDescription')?.attributes['w:val'] ?? '',
    rows: childElements(table, 'w:tr').map(readRow),
  };
}

function readRow(row: XmlElement): DocxRow {
  return {
    header: elementAt(row, 'w:trPr', 'w:tblHeader') !== undefined,
    cells: childElements(row, 'w:tc').map(readCell),
  };
}

function readCell(cell: XmlElement): DocxCell {
  const properties = elementAt(cell, 'w:tcPr');
  const merge = elementAt(properties, 'w:vMerge');
  const span = elementAt(properties, 'w:gridSpan')?.attributes['w:val'] ?? '1';
  return {
    text: childElements(cell, 'w:p').map(paragraphText).join('\n'),
    colSpan: Number.parseInt(span, 10),
    merge: merge === undefined ? 'none' : merge.attributes['w:val'] === 'restart' ? 'begin' : 'continue',
  };
}

/** Runs of text as a reader sees them: field codes and deleted text are none. */
function paragraphText(paragraph: XmlElement): string {
  return descendants(paragraph)
    .filter((element) => !isTabStop(element))
    .map((element) => {
      if (element.name === 'w:t') return contentOf(element);
      if (element.name === 'w:tab') return '\t';
      return element.name === 'w:br' ? '\n' : '';
    })
    .join('');
}

/** In a paragraph's properties `w:tab` is a tab stop, which says where it stands. */
function isTabStop({ attributes }: XmlElement): boolean {
  return 'w:pos' in attributes;
}
