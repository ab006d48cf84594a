/** The tables that describe a font as a whole: `head`, `hhea`, `maxp`, `OS/2` and `post`. */
import type { GlyphMetrics } from './glyphs.ts';
import type { FontStyle } from './names.ts';
import { requireTable, type SfntTables } from './sfnt.ts';

export interface FontContents {
  readonly style: FontStyle;
  readonly metrics: readonly GlyphMetrics[];
  /** Code points in ascending order. */
  readonly codes: readonly number[];
}

const WEIGHT: Readonly<Record<FontStyle, number>> = { Regular: 400, Bold: 700 };
/** Bits of `head.macStyle` and of `OS/2.fsSelection` that say which of a family's four styles this is. */
const MAC_STYLE: Readonly<Record<FontStyle, number>> = { Regular: 0, Bold: 1 };
const SELECTION: Readonly<Record<FontStyle, number>> = { Regular: 0x40, Bold: 0x20 };
const STYLE_BITS = 0x61;

/** The five tables, taken from the first slice and made true for the whole font. */
export function describeFont(slices: readonly SfntTables[], contents: FontContents): ReadonlyMap<string, Buffer> {
  const gather = (tag: string) => slices.map((tables) => requireTable(tables, tag));
  return new Map([
    ['head', describeHead(gather('head'), contents)],
    ['hhea', describeHhea(gather('hhea'), contents)],
    ['maxp', describeMaxp(gather('maxp'), contents)],
    ['OS/2', describeOs2(gather('OS/2'), contents)],
    ['post', describePost(gather('post'))],
  ]);
}

function describeHead(heads: readonly Buffer[], { style }: FontContents): Buffer {
  const head = copyOfFirst(heads);
  const unitsPerEm = head.readUInt16BE(18);
  if (heads.some((other) => other.readUInt16BE(18) !== unitsPerEm)) throw new Error('slices of different em sizes');
  for (const place of [36, 38]) head.writeInt16BE(Math.min(...heads.map((other) => other.readInt16BE(place))), place);
  for (const place of [40, 42]) head.writeInt16BE(Math.max(...heads.map((other) => other.readInt16BE(place))), place);
  head.writeUInt16BE(MAC_STYLE[style], 44);
  head.writeInt16BE(1, 50); // long offsets in loca
  return head;
}

function describeHhea(hheas: readonly Buffer[], { metrics }: FontContents): Buffer {
  const hhea = copyOfFirst(hheas);
  // Widest advance, least bearings, widest extent; then how many advances hmtx lists.
  hhea.writeUInt16BE(
    metrics.reduce((widest, { advance }) => Math.max(widest, advance), 0),
    10,
  );
  for (const place of [12, 14]) hhea.writeInt16BE(Math.min(...hheas.map((other) => other.readInt16BE(place))), place);
  hhea.writeInt16BE(Math.max(...hheas.map((other) => other.readInt16BE(16))), 16);
  hhea.writeUInt16BE(metrics.length, 34);
  return hhea;
}

/** Limits of the outlines: the greatest of any slice. */
function describeMaxp(maxps: readonly Buffer[], { metrics }: FontContents): Buffer {
  const maxp = copyOfFirst(maxps);
  maxp.writeUInt16BE(metrics.length, 4);
  for (let place = 6; place < maxp.length; place += 2) {
    maxp.writeUInt16BE(Math.max(...maxps.map((other) => other.readUInt16BE(place))), place);
  }
  return maxp;
}

function describeOs2(tables: readonly Buffer[], { style, codes }: FontContents): Buffer {
  const os2 = copyOfFirst(tables);
  os2.writeUInt16BE(WEIGHT[style], 4);
  // Which Unicode blocks and code pages the font serves: those that any slice serves.
  for (const place of [42, 46, 50, 54, 78, 82]) {
    os2.writeUInt32BE(
      tables.reduce((bits, other) => (bits | other.readUInt32BE(place)) >>> 0, 0),
      place,
    );
  }
  os2.writeUInt16BE((os2.readUInt16BE(62) & ~STYLE_BITS) | SELECTION[style], 62);
  os2.writeUInt16BE(Math.min(codes.at(0) ?? 0, 0xffff), 64);
  os2.writeUInt16BE(Math.min(codes.at(-1) ?? 0, 0xffff), 66);
  return os2;
}

/** Version 3: the glyphs have no names. */
function describePost(posts: readonly Buffer[]): Buffer {
  const post = Buffer.from(copyOfFirst(posts).subarray(0, 32));
  post.writeUInt32BE(0x00030000, 0);
  return post;
}

function copyOfFirst(tables: readonly Buffer[]): Buffer {
  const [first] = tables;
  if (first === undefined) throw new Error('no slices to merge');
  return Buffer.from(first);
}
