/** XML text for the parts of the Word template's first draft. */
import { element, xmlHead } from '../../writers/xml-text.ts';

/** An element whose only attribute is `w:val`. */
export function valued(name: string, value: string | number): string {
  return element(name, { 'w:val': value });
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
  return xmlHead + element(name, wordNamespaces, ...children);
}
