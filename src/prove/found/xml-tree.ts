/** XML as a tree, read by saxes, which refuses what is not well-formed. */
import { SaxesParser } from 'saxes';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/** @throws Error when the text is not well-formed XML. */
export function parseXml(text: string): XmlElement {
  const root: OpenElement = { name: '', attributes: {}, children: [] };
  const open: OpenElement[] = [root];
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: OpenElement = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  const hold = (content: string) => open.at(-1)?.children.push(content);
  parser.on('text', hold);
  parser.on('cdata', hold);
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(text).close();
  const [document] = childElements(root);
  if (document === undefined) throw new Error('No element.');
  return document;
}

export function childElements({ children }: XmlElement, name?: string): readonly XmlElement[] {
  return children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** The element at the end of a path of names, the first of each. */
export function elementAt(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(
    (at, name) => (at === undefined ? undefined : childElements(at, name)[0]),
    element,
  );
}

/** All elements below, in document order. */
export function descendants(element: XmlElement): readonly XmlElement[] {
  const below: XmlElement[] = [];
  const collect = ({ children }: XmlElement): void => {
    for (const child of children) {
      if (typeof child === 'string') continue;
      below.push(child);
      collect(child);
    }
  };
  collect(element);
  return below;
}

/** The characters of an element and everything in it. */
export function contentOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : contentOf(child))).join('');
}
