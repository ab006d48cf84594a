/** What a font file says of its fonts, read from a few of its tables (OpenType specification). */
import { readFontNames } from './name-table.ts';
import type { FontNames } from './name-table.ts';

/** What the maker permits: a font that may only be embedded as a whole, or as bitmaps, is no use to a report. */
export type Embedding = 'allowed' | 'restricted' | 'whole-only' | 'bitmap-only';

export interface FaceHeader {
  readonly names: FontNames;
  /** 400 is regular, 700 bold. */
  readonly weight: number;
  readonly italic: boolean;
  readonly embedding: Embedding;
  /** Whether its outlines change with axes: the PDF can't hold such a font. */
  readonly variable: boolean;
  /** Whether other fonts are in the same file. */
  readonly inCollection: boolean;
}

/** Reads a stretch of a file. */
export interface FontSource {
  readonly size: number;
  readonly read: (offset: number, length: number) => Buffer;
}

/** A file that is no font, or not all of one. */
export class DamagedFont extends Error {}

const signatures = [0x00010000, tagNumber('true'), tagNumber('OTTO')];
/** More fonts than any collection has: such a number is damage. */
const mostFonts = 200;

/** The fonts of a file: one, or those of a collection. @throws DamagedFont */
export function readFaceHeaders(source: FontSource): readonly FaceHeader[] {
  try {
    if (source.read(0, 4).readUInt32BE(0) !== tagNumber('ttcf')) return [readFace(source, 0, false)];
    const count = source.read(8, 4).readUInt32BE(0);
    if (count > mostFonts) throw new DamagedFont('not a collection');
    const places = source.read(12, 4 * count);
    return Array.from({ length: count }, (_, index) => readFace(source, places.readUInt32BE(4 * index), true));
  } catch (error) {
    if (error instanceof RangeError) throw new DamagedFont('cut off', { cause: error });
    throw error;
  }
}

interface TablePlace {
  readonly offset: number;
  readonly length: number;
}

function readFace(source: FontSource, start: number, inCollection: boolean): FaceHeader {
  const tables = readDirectory(source, start);
  if (!tables.has('glyf') && !tables.has('CFF ')) throw new DamagedFont('no outlines');
  const table = (tag: string): Buffer | undefined => {
    const place = tables.get(tag);
    return place === undefined ? undefined : source.read(place.offset, place.length);
  };
  const [names, head, os2] = [table('name'), table('head'), table('OS/2')];
  if (names === undefined || head === undefined) throw new DamagedFont('no names or no head');
  const macStyle = head.readUInt16BE(44);
  return {
    names: readFontNames(names),
    weight: os2?.readUInt16BE(4) ?? ((macStyle & 1) === 1 ? 700 : 400),
    italic: (macStyle & 2) !== 0,
    embedding: embeddingOf(os2?.readUInt16BE(8) ?? 0),
    variable: tables.has('fvar'),
    inCollection,
  };
}

function readDirectory(source: FontSource, start: number): ReadonlyMap<string, TablePlace> {
  const head = source.read(start, 12);
  if (!signatures.includes(head.readUInt32BE(0))) throw new DamagedFont('not a font');
  const count = head.readUInt16BE(4);
  const directory = source.read(start + 12, 16 * count);
  const tables = new Map<string, TablePlace>();
  for (let entry = 0; entry < directory.length; entry += 16) {
    const place = { offset: directory.readUInt32BE(entry + 8), length: directory.readUInt32BE(entry + 12) };
    if (place.offset + place.length > source.size) throw new DamagedFont('cut off');
    tables.set(directory.toString('latin1', entry, entry + 4), place);
  }
  return tables;
}

/** `fsType` of OS/2: of several permissions the widest holds; forbidding subsets and outlines goes beside them. */
function embeddingOf(type: number): Embedding {
  if ((type & 0x000e) === 0x0002) return 'restricted';
  if ((type & 0x0200) !== 0) return 'bitmap-only';
  return (type & 0x0100) === 0 ? 'allowed' : 'whole-only';
}

function tagNumber(tag: string): number {
  return Buffer.from(tag, 'latin1').readUInt32BE(0);
}
