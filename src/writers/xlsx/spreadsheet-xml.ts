/** XML of SpreadsheetML parts. */
import { element, escapeXml } from '../xml-text.ts';

export const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const relationNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** An element with a `count` of its children; nothing where there are none. */
export function counted(name: string, children: readonly string[]): string {
  return children.length === 0 ? '' : element(name, { count: children.length }, ...children);
}

/** A text of a cell: `_x000D_` stands for a character in these files, so that a text that looks so is marked as such. */
export function cellText(text: string): string {
  return escapeXml(text.replaceAll(/\r\n?/g, '\n').replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));
}
