/** Writes the structure tree and the way back from the pages' marked content to it. */
import type { PdfDocument } from './document.ts';
import type { PdfReference } from './pdfmake-internals.ts';
import type { CellAttributes, StructureElement } from './structure.ts';
import type { ElementContent, Tagging } from './tagging.ts';

/** Writes the tree under `root`. Each element with text, and each link, must stand in it. */
export function writeStructure(root: StructureElement, tagging: Tagging, document: PdfDocument): void {
  const tree = document.ref({ Type: 'StructTreeRoot' });
  const references = new Map<StructureElement, PdfReference>();
  const annotations: (readonly [PdfReference, StructureElement])[] = [];

  const write = (element: StructureElement, parent: PdfReference): PdfReference => {
    const reference = document.ref({ S: element.type, P: parent });
    references.set(element, reference);
    Object.assign(reference.data, attributesOf(element));
    const content = tagging.contents.get(element);
    const kids = element.kids.map((kid) => write(kid, reference));
    Object.assign(reference.data, kidsOf(kids, content));
    for (const { annotation } of content?.annotations ?? []) annotations.push([annotation, element]);
    reference.end();
    return reference;
  };
  const referenceOf = (element: StructureElement): PdfReference => {
    const reference = references.get(element);
    if (reference === undefined) throw new TypeError(`A ${element.type} is not in the structure tree.`);
    return reference;
  };

  tree.data['K'] = [write(root, tree)];
  const pages = tagging.pages.map(({ elements }) => elements.map(referenceOf));
  for (const element of tagging.contents.keys()) referenceOf(element);
  const links = annotations.map(([annotation, element], index) => {
    annotation.data['StructParent'] = pages.length + index;
    annotation.end();
    return referenceOf(element);
  });
  tree.data['ParentTree'] = { Nums: [...pages, ...links].flatMap((value, key) => [key, value]) };
  tree.data['ParentTreeNextKey'] = pages.length + links.length;
  tree.end();
  document._root.data['StructTreeRoot'] = tree;
}

/** Kids are numbers of marked content on the page `Pg`, or say on which other page they are. */
function kidsOf(elements: readonly PdfReference[], content: ElementContent | undefined): object {
  const page = content?.marked[0]?.page;
  const marked = (content?.marked ?? []).map((part) =>
    part.page === page ? part.id : { Type: 'MCR', Pg: part.page, MCID: part.id },
  );
  const objects = (content?.annotations ?? []).map((part) => ({ Type: 'OBJR', Obj: part.annotation, Pg: part.page }));
  const kids = [...elements, ...marked, ...objects];
  return {
    ...(page === undefined ? {} : { Pg: page }),
    ...(kids.length === 0 ? {} : { K: kids.length === 1 ? kids[0] : kids }),
  };
}

/**
 * How the items of a list are numbered (ISO 32000-1, 14.8.5.5). The labels are Chinese numerals (一、) as often as
 * digits, and no value names those. `None` would say that the labels follow no numbering; of the numberings there are
 * besides Roman numerals and letters, `Decimal` is the one that counts as they do: one, two, three, in tens. The label
 * itself stands in its element as it is printed.
 */
const listNumbering = { O: 'List', ListNumbering: 'Decimal' } as const;

function attributesOf({ summary, numbered, cell }: StructureElement): object {
  if (numbered === true) return { A: listNumbering };
  if (summary !== undefined) return { A: { O: 'Table', Summary: new String(summary) } };
  const attributes = cell === undefined ? {} : cellAttributes(cell);
  return Object.keys(attributes).length === 0 ? {} : { A: { O: 'Table', ...attributes } };
}

function cellAttributes({ colSpan, rowSpan, scope }: CellAttributes): object {
  return {
    ...(scope === undefined ? {} : { Scope: scope }),
    ...(colSpan > 1 ? { ColSpan: colSpan } : {}),
    ...(rowSpan > 1 ? { RowSpan: rowSpan } : {}),
  };
}
