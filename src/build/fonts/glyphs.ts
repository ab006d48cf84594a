/** Outlines (`glyf`, found through `loca`) and advance widths (`hmtx`) of a TrueType font. */
import { requireTable, type SfntTables } from './sfnt.ts';

export interface GlyphSource {
  /** The outline of a glyph as it stands in `glyf`; empty for a blank. */
  readonly outline: (glyph: number) => Buffer;
  /** Advance width and left side bearing, in font units. */
  readonly metrics: (glyph: number) => GlyphMetrics;
}

export interface GlyphMetrics {
  readonly advance: number;
  readonly leftBearing: number;
}

/** Flags of a component in a composite glyph, as the OpenType specification counts them. */
const WORD_ARGUMENTS = 0x0001;
const ONE_SCALE = 0x0008;
const MORE_COMPONENTS = 0x0020;
const TWO_SCALES = 0x0040;
const MATRIX = 0x0080;

const OUTLINE_HEADER_BYTES = 10;

export function readGlyphs(tables: SfntTables): GlyphSource {
  const glyf = requireTable(tables, 'glyf');
  const loca = requireTable(tables, 'loca');
  const hmtx = requireTable(tables, 'hmtx');
  const longOffsets = requireTable(tables, 'head').readInt16BE(50) === 1;
  const advanceCount = requireTable(tables, 'hhea').readUInt16BE(34);
  const offset = (glyph: number) => (longOffsets ? loca.readUInt32BE(4 * glyph) : 2 * loca.readUInt16BE(2 * glyph));
  return {
    outline: (glyph) => glyf.subarray(offset(glyph), offset(glyph + 1)),
    // The last advance also holds for the glyphs after it, of which only the bearing is listed.
    metrics: (glyph) => ({
      advance: hmtx.readUInt16BE(4 * Math.min(glyph, advanceCount - 1)),
      leftBearing: hmtx.readInt16BE(glyph < advanceCount ? 4 * glyph + 2 : 2 * (advanceCount + glyph)),
    }),
  };
}

/** The same outline with the glyph ids of its components, if it has any, replaced. */
export function renumberComponents(outline: Buffer, renumber: (glyph: number) => number): Buffer {
  const isComposite = outline.length > 0 && outline.readInt16BE(0) < 0;
  if (!isComposite) return outline;
  const copy = Buffer.from(outline);
  let place = OUTLINE_HEADER_BYTES;
  let flags = MORE_COMPONENTS;
  while (flags & MORE_COMPONENTS) {
    flags = copy.readUInt16BE(place);
    copy.writeUInt16BE(renumber(copy.readUInt16BE(place + 2)), place + 2);
    place += 4 + (flags & WORD_ARGUMENTS ? 4 : 2) + scaleBytes(flags);
  }
  return copy;
}

function scaleBytes(flags: number): number {
  if (flags & ONE_SCALE) return 2;
  if (flags & TWO_SCALES) return 4;
  return flags & MATRIX ? 8 : 0;
}
