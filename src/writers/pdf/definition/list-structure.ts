/** The structure of the lists among a sheet's blocks. */
import type { LaidOutBlock } from '../../../layout/laid-out-report.ts';
import { charactersOf } from '../../../fonts/characters.ts';
import type { ListItem } from '../../../model/report.ts';
import type { SetLabel } from '../engine/set-text.ts';
import { element } from '../engine/structure.ts';
import type { StructureElement } from '../engine/structure.ts';

/** The elements that a paragraph's text belongs to. */
export interface ListPlace {
  /** The list that begins with the paragraph and stands in no other. */
  readonly list?: StructureElement;
  readonly label?: SetLabel;
  readonly text: StructureElement;
}

interface OpenList {
  readonly id: string;
  readonly element: StructureElement;
  readonly items: StructureElement[];
  /** What the last item holds. */
  body: StructureElement[];
}

/** The places of all paragraphs that stand in lists. */
export function listPlaces(blocks: readonly LaidOutBlock[]): ReadonlyMap<LaidOutBlock, ListPlace> {
  const places = new Map<LaidOutBlock, ListPlace>();
  let open: readonly OpenList[] = [];
  blocks.forEach((block, index) => {
    const item = itemOf(block);
    if (item === undefined) {
      open = [];
      return;
    }
    const around = open.slice(0, open.findLastIndex(({ id }) => id === item.list || id === item.within) + 1);
    const last = around.at(-1);
    const list = last?.id === item.list ? last : beginList(item, last);
    open = list === last ? around : [...around, list];
    const place = addItem(list, item, goesOn(item, itemOf(blocks[index + 1])));
    places.set(block, open.length === 1 && list !== last ? { ...place, list: list.element } : place);
  });
  return places;
}

function itemOf(block: LaidOutBlock | undefined): ListItem | undefined {
  return block?.kind === 'text' && block.block.kind === 'paragraph' ? block.block.item : undefined;
}

function beginList({ list: id, label }: ListItem, within: OpenList | undefined): OpenList {
  const items: StructureElement[] = [];
  const list: StructureElement = { type: 'L', kids: items, ...(label === undefined ? {} : { numbered: true }) };
  within?.body.push(list);
  return { id, element: list, items, body: [] };
}

/** Whether the item holds more than one paragraph. */
function goesOn({ list }: ListItem, next: ListItem | undefined): boolean {
  return next !== undefined && (next.within === list || (next.list === list && next.continues === true));
}

/** An item of one paragraph is that text; one of several has them as paragraphs. */
function addItem(list: OpenList, { label, continues }: ListItem, several: boolean): ListPlace {
  const paragraph = element('P');
  if (continues === true) {
    list.body.push(paragraph);
    return { text: paragraph };
  }
  list.body = several ? [paragraph] : [];
  const body = element('LBody', list.body);
  const text = several ? paragraph : body;
  if (label === undefined) {
    list.items.push(element('LI', [body]));
    return { text };
  }
  const own = element('Lbl');
  list.items.push(element('LI', [own, body]));
  return { label: { characters: charactersOf(label).length, element: own }, text };
}
