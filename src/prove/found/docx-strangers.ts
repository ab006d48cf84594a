/** What a Word file holds that the program writes nowhere: hidden, tracked, struck out or added content. */
import type { DocxStranger } from './docx-content.ts';
import { fieldInstructions } from './docx-fields.ts';
import { contentOfElements, contentOfMargins, knownField, markupNames, properties } from './docx-markup.ts';
import { childElements, contentOf, descendants, elementAt } from './xml-tree.ts';
import type { XmlElement } from './xml-tree.ts';

/** In a part that is printed: the main part, a header, a footer. */
export function strangersIn(part: string, root: XmlElement): readonly DocxStranger[] {
  const known = part === 'word/document.xml' ? contentOfElements : contentOfMargins;
  const found: DocxStranger[] = [];
  const visit = (element: XmlElement, paragraph: XmlElement | undefined): void => {
    for (const child of childElements(element)) {
      const around = child.name === 'w:p' ? child : paragraph;
      const note = stranger(element, child, known);
      if (note !== undefined) found.push({ part, near: around === undefined ? '' : contentOf(around), markup: note });
      else if (known.has(child.name) || properties.has(child.name)) visit(child, around);
    }
  };
  visit({ name: '', attributes: {}, children: [root] }, undefined);
  const fields = fieldInstructions(root).filter((instruction) => !knownField.test(instruction));
  return [...found, ...fields.map((instruction) => ({ part, near: '', markup: `域 ${instruction}` }))];
}

/** In the styles that the parts use, and those they are based on. */
export function strangersInStyles(styles: XmlElement, parts: readonly XmlElement[]): readonly DocxStranger[] {
  const used = usedStyles(styles, parts);
  const scopes = [elementAt(styles, 'w:docDefaults'), ...used].filter((one) => one !== undefined);
  return scopes.flatMap((scope) => {
    const near = elementAt(scope, 'w:name')?.attributes['w:val'] ?? '';
    return descendants(scope).flatMap((owner) =>
      properties.has(owner.name)
        ? childElements(owner).flatMap((child) => {
            const markup = stranger(owner, child, contentOfElements);
            return markup === undefined ? [] : [{ part: 'word/styles.xml', near, markup }];
          })
        : [],
    );
  });
}

/** What is wrong with an element where it stands; nothing where the program may have written it. */
function stranger(
  owner: XmlElement,
  { name, attributes }: XmlElement,
  known: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  const allowed = properties.get(owner.name) ?? known.get(owner.name);
  if (allowed !== undefined && !allowed.has(name)) return `${name}（${markupNames[name] ?? '程序不写的内容'}）`;
  if (owner.name === 'w:rPr' && name === 'w:color' && /^f{6}$/i.test(attributes['w:val'] ?? ''))
    return `${name}（白色文字）`;
  if (owner.name === 'w:r' && name === 'w:br' && (attributes['w:type'] ?? 'textWrapping') !== 'textWrapping')
    return `${name}（分页或分栏）`;
  return undefined;
}

function usedStyles(styles: XmlElement, parts: readonly XmlElement[]): readonly XmlElement[] {
  const all = childElements(styles, 'w:style');
  const byId = new Map(all.map((style) => [style.attributes['w:styleId'] ?? '', style] as const));
  const used = new Set<XmlElement>();
  const use = (style: XmlElement | undefined): void => {
    if (style === undefined || used.has(style)) return;
    used.add(style);
    use(byId.get(elementAt(style, 'w:basedOn')?.attributes['w:val'] ?? ''));
  };
  for (const style of all) if (/^(?:1|true|on)$/.test(style.attributes['w:default'] ?? '')) use(style);
  for (const { name, attributes } of parts.flatMap(descendants))
    if (['w:pStyle', 'w:rStyle', 'w:tblStyle'].includes(name)) use(byId.get(attributes['w:val'] ?? ''));
  return all.filter((style) => used.has(style));
}
