import PizZip from 'pizzip';

/** A part of a .docx as text. */
export function readPart(docx: Uint8Array, name = 'word/document.xml'): string {
  const part = new PizZip(docx).file(name);
  if (part === null) throw new Error(`No part ${name}`);
  return part.asText();
}

/** The elements of a name that hold none of the same name, as XML. */
export function elements(xml: string, name: string): readonly string[] {
  const pattern = new RegExp(`<${name}(?:\\s[^>]*)?(?:/>|>(?:(?!<${name}[\\s>])[^])*?</${name}>)`, 'g');
  return xml.match(pattern) ?? [];
}

/** Values of an attribute, in order. */
export function attributes(xml: string, element: string, attribute: string): readonly string[] {
  const pattern = new RegExp(`<${element}\\s[^>]*?${attribute}="([^"]*)"`, 'g');
  return [...xml.matchAll(pattern)].map(([, value]) => unescape(value ?? ''));
}

/** The text of an element; a line end or tab counts as a space. */
export function textOf(xml: string): string {
  const pieces = xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(?:br|tab)\/>/g);
  return unescape([...pieces].map(([, text]) => text ?? ' ').join(''));
}

/** A cell of a table as Word sees it. */
export interface WordCell {
  readonly text: string;
  readonly columns: number;
  readonly merge: string;
}

export interface WordTable {
  readonly widths: readonly number[];
  readonly rows: readonly (readonly WordCell[])[];
  /** Number of rows that are repeated on each page. */
  readonly headerRows: number;
}

export function tablesOf(documentXml: string): readonly WordTable[] {
  return elements(documentXml, 'w:tbl').map((table) => {
    const rows = elements(table, 'w:tr');
    return {
      widths: attributes(table, 'w:gridCol', 'w:w').map((width) => Number.parseInt(width, 10)),
      rows: rows.map((row) => elements(row, 'w:tc').map(toCell)),
      headerRows: rows.filter((row) => row.includes('<w:tblHeader/>')).length,
    };
  });
}

function toCell(cell: string): WordCell {
  const [span = '1'] = attributes(cell, 'w:gridSpan', 'w:val');
  const [merge = 'none'] = attributes(cell, 'w:vMerge', 'w:val');
  return { text: textOf(cell), columns: Number.parseInt(span, 10), merge };
}

function unescape(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
