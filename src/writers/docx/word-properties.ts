/**
 * Single properties in WordprocessingML. Each function takes the XML between an element's start tag and its first
 * child that matters (so it holds `w:trPr`, `w:tcPr`, `w:pPr` … if there is one) and returns it with the property set.
 * The places follow the order that ISO/IEC 29500 prescribes.
 */
import { escapeXml } from '../xml-text.ts';

/** Least height of a row, in twips. */
export function setRowHeight(row: string, twips: number): string {
  const height = `<w:trHeight w:val="${String(twips)}" w:hRule="atLeast"/>`;
  return insertAtEnd(withProperties(row, 'w:trPr').replace(/<w:trHeight\b[^>]*\/>/, ''), 'w:trPr', height);
}

export function setVerticalMerge(cell: string, merge: 'restart' | 'continue'): string {
  const properties = withProperties(cell, 'w:tcPr').replace(/<w:vMerge\b[^>]*\/>/, '');
  return insertAfter(
    properties,
    'w:tcPr',
    ['w:cnfStyle', 'w:tcW', 'w:gridSpan', 'w:hMerge'],
    `<w:vMerge w:val="${merge}"/>`,
  );
}

export function setCellWidth(cell: string, twips: number): string {
  const properties = withProperties(cell, 'w:tcPr').replace(/<w:tcW\b[^>]*\/>/, '');
  return insertAfter(properties, 'w:tcPr', ['w:cnfStyle'], `<w:tcW w:w="${String(twips)}" w:type="dxa"/>`);
}

/** Widths of a table's columns, and of all of it. */
export function setGrid(table: string, widths: readonly number[]): string {
  const columns = widths.map((width) => `<w:gridCol w:w="${String(width)}"/>`).join('');
  const all = String(widths.reduce((sum, width) => sum + width, 0));
  return table
    .replace(/<w:tblGrid>.*?<\/w:tblGrid>/s, `<w:tblGrid>${columns}</w:tblGrid>`)
    .replace(/<w:tblW\b[^>]*\/>/, `<w:tblW w:w="${all}" w:type="dxa"/>`);
}

/** Lets the text of a cell begin at its top. */
export function setAtTop(cell: string): string {
  const properties = withProperties(cell, 'w:tcPr').replace(/<w:vAlign\b[^>]*\/>/, '');
  const later = /<w:(?:hideMark|headers|cellIns|cellDel|cellMerge|tcPrChange)\b|<\/w:tcPr>/;
  return properties.replace(later, (found) => `<w:vAlign w:val="top"/>${found}`);
}

export function setAlignment(paragraph: string, align: 'left' | 'center' | 'right'): string {
  const properties = withProperties(paragraph, 'w:pPr').replace(/<w:jc\b[^>]*\/>/, '');
  const later =
    /<w:(?:textDirection|textAlignment|textboxTightWrap|outlineLvl|divId|cnfStyle|rPr|sectPr|pPrChange)\b|<\/w:pPr>/;
  return properties.replace(later, (found) => `<w:jc w:val="${align}"/>${found}`);
}

export function setBold(run: string, bold: boolean): string {
  const properties = withProperties(run, 'w:rPr').replace(/<w:b(?:\s[^>]*)?\/>/, '');
  return bold ? insertAfter(properties, 'w:rPr', ['w:rStyle', 'w:rFonts'], '<w:b/>') : properties;
}

/** Size of the type, in half points. */
export function setSize(run: string, halfPoints: number): string {
  const properties = withProperties(run, 'w:rPr').replaceAll(/<w:sz(?:Cs)?\b[^>]*\/>/g, '');
  const size = `<w:sz w:val="${String(halfPoints)}"/><w:szCs w:val="${String(halfPoints)}"/>`;
  return insertAfter(properties, 'w:rPr', beforeSize, size);
}

/** Properties of a run that stand before its size (ISO/IEC 29500-1, 17.3.2.28). */
const beforeSize = ['w:rStyle', 'w:rFonts', 'w:b', 'w:bCs', 'w:i', 'w:iCs', 'w:color', 'w:spacing', 'w:w', 'w:kern'];

export function setPageBreakBefore(paragraph: string): string {
  const properties = withProperties(paragraph, 'w:pPr').replace(/<w:pageBreakBefore\b[^>]*\/>/, '');
  return insertAfter(properties, 'w:pPr', ['w:pStyle', 'w:keepNext', 'w:keepLines'], '<w:pageBreakBefore/>');
}

/** Title and description of the alternative text: readers show one or the other. */
export function setDescription(table: string, description: string): string {
  const properties = table.replace(/<w:tblCaption\b[^>]*\/>/, '').replace(/<w:tblDescription\b[^>]*\/>/, '');
  const words = escapeXml(description);
  const both = `<w:tblCaption w:val="${words}"/><w:tblDescription w:val="${words}"/>`;
  return insertAtEnd(properties, 'w:tblPr', both);
}

/** Takes the start tag of a hyperlink. */
export function setAnchor(startTag: string, bookmark: string): string {
  return startTag.replace(/\sw:anchor="[^"]*"/, '').replace(/^<w:hyperlink/, `$& w:anchor="${escapeXml(bookmark)}"`);
}

/** Gives the element a properties element, first in it as it must be, where it has none. */
function withProperties(content: string, name: string): string {
  if (content.includes(`<${name}>`)) return content;
  const empty = `<${name}/>`;
  return content.includes(empty) ? content.replace(empty, `<${name}></${name}>`) : `<${name}></${name}>${content}`;
}

function insertAtEnd(content: string, name: string, property: string): string {
  return content.replace(`</${name}>`, () => `${property}</${name}>`);
}

/** Inserts after those of the named properties that are there; they are the only ones that may stand before. */
function insertAfter(content: string, name: string, before: readonly string[], property: string): string {
  const leading = new RegExp(`<${name}>(?:<(?:${before.join('|')})(?:\\s[^>]*)?/>)*`);
  return content.replace(leading, (found) => found + property);
}
