/** Makes one font of many slices, each of which holds the glyphs of some characters. */
import { readCmap, writeCmap, type CharacterMap } from './cmap.ts';
import { describeFont } from './font-headers.ts';
import { readGlyphs, renumberComponents, type GlyphMetrics, type GlyphSource } from './glyphs.ts';
import { readNames, writeNames, type FontStyle } from './names.ts';
import { readSfnt, requireTable, writeSfnt, type SfntTables } from './sfnt.ts';

export interface Slice {
  readonly tables: SfntTables;
  readonly characters: CharacterMap;
  readonly glyphs: GlyphSource;
}

/** A glyph of the new font: where it came from. Its place in the list is its new id. */
interface Origin {
  readonly slice: Slice;
  readonly glyph: number;
}

const MAX_GLYPHS = 0xffff;

export function readSlice(bytes: Uint8Array): Slice {
  const tables = readSfnt(bytes);
  return { tables, characters: readCmap(requireTable(tables, 'cmap')), glyphs: readGlyphs(tables) };
}

/**
 * One static TrueType font with every character of the slices. Where two slices have a character, the earlier one gives
 * the glyph; the first one also gives line heights, version and the glyph for missing characters. Layout tables (kerning,
 * ligatures) are left out: the report's lines are measured by plain advance widths. Same slices, same bytes.
 */
export function mergeSlices(slices: readonly Slice[], family: string, style: FontStyle): Buffer {
  const [first] = slices;
  if (first === undefined) throw new Error('no slices to merge');
  const origins = characterOrigins(slices);
  const codes = [...origins.keys()].toSorted((a, b) => a - b);
  // Glyph ids follow the code points, so that the character map needs few runs; 0 is the glyph for missing characters.
  const glyphs = collectGlyphs([{ slice: first, glyph: 0 }, ...codes.flatMap((code) => origins.get(code) ?? [])]);
  const characters = new Map(codes.map((code, index) => [code, index + 1]));
  const copyrights = new Set(slices.map((slice) => readNames(requireTable(slice.tables, 'name')).copyright));
  const { version } = readNames(requireTable(first.tables, 'name'));
  const tables = slices.map((slice) => slice.tables);
  return writeSfnt(
    new Map([
      ...describeFont(tables, { style, metrics: glyphs.metrics, codes }),
      ...outlineTables(glyphs.outlines),
      ['hmtx', metricsTable(glyphs.metrics)],
      ['cmap', writeCmap(characters)],
      ['name', writeNames({ family, style, copyright: [...copyrights].join(' '), version })],
    ]),
  );
}

function characterOrigins(slices: readonly Slice[]): ReadonlyMap<number, Origin> {
  const origins = new Map<number, Origin>();
  for (const slice of slices) {
    for (const [code, glyph] of slice.characters) if (!origins.has(code)) origins.set(code, { slice, glyph });
  }
  return origins;
}

/** Outlines and metrics in the order given, then the components that composite glyphs ask for. */
function collectGlyphs(wanted: readonly Origin[]): { outlines: readonly Buffer[]; metrics: readonly GlyphMetrics[] } {
  const queue = [...wanted];
  const outlines: Buffer[] = [];
  const metrics: GlyphMetrics[] = [];
  const componentIds = new Map<Slice, Map<number, number>>();
  // The queue grows while it is walked.
  for (const { slice, glyph } of queue) {
    const ids = componentIds.get(slice) ?? new Map<number, number>();
    componentIds.set(slice, ids);
    const renumber = (component: number) => {
      const known = ids.get(component);
      if (known !== undefined) return known;
      ids.set(component, queue.length);
      queue.push({ slice, glyph: component });
      return queue.length - 1;
    };
    outlines.push(renumberComponents(slice.glyphs.outline(glyph), renumber));
    metrics.push(slice.glyphs.metrics(glyph));
  }
  if (queue.length > MAX_GLYPHS) throw new Error(`too many glyphs for one font: ${String(queue.length)}`);
  return { outlines, metrics };
}

function outlineTables(outlines: readonly Buffer[]): readonly (readonly [tag: string, table: Buffer])[] {
  const loca = Buffer.alloc(4 * (outlines.length + 1));
  const parts: Buffer[] = [];
  let offset = 0;
  outlines.forEach((outline, glyph) => {
    const padding = Buffer.alloc(outline.length % 2);
    parts.push(outline, padding);
    offset += outline.length + padding.length;
    loca.writeUInt32BE(offset, 4 * (glyph + 1));
  });
  return [
    ['glyf', Buffer.concat(parts)],
    ['loca', loca],
  ];
}

function metricsTable(metrics: readonly GlyphMetrics[]): Buffer {
  const table = Buffer.alloc(4 * metrics.length);
  metrics.forEach(({ advance, leftBearing }, glyph) => {
    table.writeUInt16BE(advance, 4 * glyph);
    table.writeInt16BE(leftBearing, 4 * glyph + 2);
  });
  return table;
}
