/** Sets the properties that `{%name}` tags asked for on the XML elements around them. */
import { type PlaceProperty } from './place-property.ts';
import { markPattern } from './place-property-module.ts';
import {
  setAlignment,
  setAnchor,
  setBold,
  setDescription,
  setPageBreakBefore,
  setRowHeight,
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
}

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
      pieces.push((open.pop()?.atEnd ?? '') + tag);
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
    case 'cell': {
      const { merge, align, bold } = property;
      if (merge !== 'none') edit('w:tc', (cell) => setVerticalMerge(cell, merge));
      if (align !== undefined) edit('w:p', (paragraph) => setAlignment(paragraph, align));
      if (bold !== undefined) edit('w:r', (run) => setBold(run, bold));
      break;
    }
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
