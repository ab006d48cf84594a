/** XML of SpreadsheetML parts. */

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const relationNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element; attributes without a value are left out. `content` is XML. */
export function element(name: string, attributes: Attributes = {}, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** An element with a `count` of its children; nothing where there are none. */
export function counted(name: string, children: readonly string[]): string {
  return children.length === 0 ? '' : element(name, { count: children.length }, children.join(''));
}

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;');
}

/** A text of a cell: `_x000D_` stands for a character in these files, so that a text that looks so is marked as such. */
export function cellText(text: string): string {
  return escapeXml(text.replaceAll(/\r\n?/g, '\n').replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));
}
