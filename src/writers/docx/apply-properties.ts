/** Sets the properties that `{%name}` tags asked for on the XML elements around them. */
import type { CellLooks, PlaceProperty } from './place-property.ts';
import { markPattern, toRunContent } from './place-property-module.ts';
import {
  setAlignment,
  setAnchor,
  setAtTop,
  setBold,
  setCellWidth,
  setDescription,
  setGrid,
  setPageBreakBefore,
  setRowHeight,
  setSize,
  setVerticalMerge,
} from './word-properties.ts';
import { escapeXml } from '../xml-text.ts';

type ElementName = 'w:tbl' | 'w:tr' | 'w:tc' | 'w:p' | 'w:hyperlink' | 'w:r';

/**
 * The XML cut at the start and end tags of the elements that can have a property: a start tag's piece is followed by
 * the piece with the element's own properties (`w:trPr`, `w:pPr` …), which stand before any inner element.
 */
interface OpenElement {
  readonly name: ElementName;
  /** Index of its start tag among the pieces. */
  readonly piece: number;
  /** XML to insert before its end tag. */
  atEnd: string;
  /** A cell that stands for all of its row. */
  repeated?: RepeatedCell;
}

/** Which cells to make of one, and the places in it, by their index among the pieces. */
interface RepeatedCell {
  readonly property: Extract<PlaceProperty, { readonly property: 'cells' }>;
  readonly places: CellPlaces;
  /** The piece that is the text. */
  readonly text: number;
}

/** Indexes of the pieces of a cell's start tag and those of its paragraph and run. */
type CellPlaces = Readonly<Record<'w:tc' | 'w:p' | 'w:r', number>>;

/** Returns the rendered part with all properties set and all marks removed. */
export function applyProperties(xml: string, properties: readonly PlaceProperty[]): string {
  const pieces: string[] = [];
  const open: OpenElement[] = [];
  const token = new RegExp(`<(/?)(w:tbl|w:tr|w:tc|w:p|w:hyperlink|w:r)(?=[\\s>])[^>]*>|${markPattern}`, 'g');
  let bookmarks = 0;
  let end = 0;
  for (const match of xml.matchAll(token)) {
    pieces.push(xml.slice(end, match.index));
    end = match.index + match[0].length;
    const [tag, slash, name, index] = match;
    if (index !== undefined) {
      const property = properties[Number.parseInt(index, 10)];
      if (property !== undefined) setProperty(property, open, pieces, () => bookmarks++);
    } else if (slash === '/') {
      const closed = open.pop();
      pieces.push((closed?.atEnd ?? '') + tag);
      if (closed?.repeated !== undefined) pieces.push(repeatCell(pieces.splice(closed.piece), closed.repeated));
    } else if (tag.endsWith('/>')) {
      pieces.push(tag);
    } else {
      open.push({ name: name as ElementName, piece: pieces.length, atEnd: '' });
      pieces.push(tag);
    }
  }
  return pieces.join('') + xml.slice(end);
}

function setProperty(
  property: PlaceProperty,
  open: readonly OpenElement[],
  pieces: string[],
  nextBookmark: () => number,
): void {
  const edit = (name: ElementName, change: (properties: string) => string): void => {
    const element = open.findLast((candidate) => candidate.name === name);
    if (element !== undefined) pieces[element.piece + 1] = change(pieces[element.piece + 1] ?? '');
  };
  switch (property.property) {
    case 'rowHeight':
      edit('w:tr', (row) => setRowHeight(row, property.twips));
      break;
    case 'cell':
      setLooks(property, edit);
      break;
    case 'cells': {
      const [cell, paragraph, run] = (['w:tc', 'w:p', 'w:r'] as const).map((name) =>
        open.findLast((element) => element.name === name),
      );
      if (cell === undefined || paragraph === undefined || run === undefined) break;
      const places = {
        'w:tc': 0,
        'w:p': paragraph.piece - cell.piece,
        'w:r': run.piece - cell.piece,
      };
      cell.repeated = { property, places, text: pieces.length - cell.piece };
      pieces.push('');
      break;
    }
    case 'grid':
      edit('w:tbl', (table) => setGrid(table, property.widths));
      break;
    case 'heading':
      if (property.bookmark !== undefined) addBookmark(property.bookmark, nextBookmark(), open, edit);
      break;
    case 'link': {
      const link = open.findLast(({ name }) => name === 'w:hyperlink');
      if (link !== undefined) pieces[link.piece] = setAnchor(pieces[link.piece] ?? '', property.bookmark);
      break;
    }
    case 'newPage':
      if (property.begins) edit('w:p', setPageBreakBefore);
      break;
    case 'description':
      edit('w:tbl', (table) => setDescription(table, property.description));
      break;
  }
}

function setLooks(
  { merge, align, bold, halfPoints, atTop }: CellLooks,
  edit: (name: 'w:tc' | 'w:p' | 'w:r', change: (properties: string) => string) => void,
): void {
  if (merge !== 'none') edit('w:tc', (cell) => setVerticalMerge(cell, merge));
  if (atTop === true) edit('w:tc', setAtTop);
  if (align !== undefined) edit('w:p', (paragraph) => setAlignment(paragraph, align));
  if (bold !== undefined) edit('w:r', (run) => setBold(run, bold));
  if (halfPoints !== undefined) edit('w:r', (run) => setSize(run, halfPoints));
}

/** A cell, in pieces, once for each of those that it stands for. */
function repeatCell(model: readonly string[], { property, places, text }: RepeatedCell): string {
  const copies = property.cells.map((cell, index) => {
    const pieces = [...model];
    const edit = (name: keyof CellPlaces, change: (properties: string) => string): void => {
      pieces[places[name] + 1] = change(pieces[places[name] + 1] ?? '');
    };
    pieces[text] = toRunContent(cell.text, 'cells');
    edit('w:tc', (properties) => setCellWidth(properties, property.widths[index] ?? 0));
    setLooks(cell, edit);
    return pieces.join('');
  });
  return copies.join('');
}

function addBookmark(
  name: string,
  id: number,
  open: readonly OpenElement[],
  edit: (name: ElementName, change: (properties: string) => string) => void,
): void {
  const paragraph = open.findLast((candidate) => candidate.name === 'w:p');
  if (paragraph === undefined) return;
  const start = `<w:bookmarkStart w:id="${String(id)}" w:name="${escapeXml(name)}"/>`;
  edit('w:p', (properties) => properties + start);
  paragraph.atEnd += `<w:bookmarkEnd w:id="${String(id)}"/>`;
}
