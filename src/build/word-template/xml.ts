/** XML text for the parts of the Word template's first draft. */
import { escapeXml } from '../../writers/docx/xml-text.ts';

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with its attributes (undefined ones left out) and its children, which are XML already. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  const content = children.join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** An element whose only attribute is `w:val`. */
export function valued(name: string, value: string | number): string {
  return element(name, { 'w:val': value });
}

export function xmlPart(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

const wordNamespaces = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:v': 'urn:schemas-microsoft-com:vml',
  'xmlns:o': 'urn:schemas-microsoft-com:office:office',
  'xmlns:w10': 'urn:schemas-microsoft-com:office:word',
} as const;

/** A part of WordprocessingML with the given root element. */
export function wordPart(name: string, ...children: readonly string[]): string {
  return xmlPart(element(name, wordNamespaces, ...children));
}
