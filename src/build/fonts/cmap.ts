/** The table `cmap`: which glyph stands for which character. */

/** Code point to glyph id. */
export type CharacterMap = ReadonlyMap<number, number>;

/** A run of code points whose glyph ids run along with them; `last` is included. */
interface Run {
  readonly first: number;
  last: number;
  readonly glyph: number;
}

const WINDOWS = 3;
const BMP = 1;
const FULL_UNICODE = 10;
const BMP_END = 0xffff;

/** Reads the widest Unicode subtable for Windows: format 12, or else format 4. */
export function readCmap(table: Buffer): CharacterMap {
  const subtables = new Map<number, Buffer>();
  for (let index = 0; index < table.readUInt16BE(2); index++) {
    const record = 4 + index * 8;
    if (table.readUInt16BE(record) !== WINDOWS) continue;
    subtables.set(table.readUInt16BE(record + 2), table.subarray(table.readUInt32BE(record + 4)));
  }
  const full = subtables.get(FULL_UNICODE);
  if (full !== undefined) return readFormat12(full);
  const bmp = subtables.get(BMP);
  if (bmp !== undefined) return readFormat4(bmp);
  throw new Error('font without a Unicode character map');
}

/** Writes formats 4 and 12 for the given glyph ids; readers without format 12 see the basic plane. */
export function writeCmap(map: CharacterMap): Buffer {
  const runs = toRuns(map);
  const format4 = writeFormat4(runs.filter((run) => run.last < BMP_END));
  const format12 = writeFormat12(runs);
  const header = Buffer.alloc(4 + 2 * 8);
  header.writeUInt16BE(2, 2);
  header.writeUInt16BE(WINDOWS, 4);
  header.writeUInt16BE(BMP, 6);
  header.writeUInt32BE(header.length, 8);
  header.writeUInt16BE(WINDOWS, 12);
  header.writeUInt16BE(FULL_UNICODE, 14);
  header.writeUInt32BE(header.length + format4.length, 16);
  return Buffer.concat([header, format4, format12]);
}

function readFormat12(subtable: Buffer): CharacterMap {
  if (subtable.readUInt16BE(0) !== 12) throw new Error('unexpected cmap format');
  const map = new Map<number, number>();
  for (let index = 0; index < subtable.readUInt32BE(12); index++) {
    const group = 16 + index * 12;
    const first = subtable.readUInt32BE(group);
    const glyph = subtable.readUInt32BE(group + 8);
    for (let code = first; code <= subtable.readUInt32BE(group + 4); code++) map.set(code, glyph + code - first);
  }
  return map;
}

function readFormat4(subtable: Buffer): CharacterMap {
  if (subtable.readUInt16BE(0) !== 4) throw new Error('unexpected cmap format');
  const map = new Map<number, number>();
  const width = subtable.readUInt16BE(6);
  for (let segment = 0; segment < width; segment += 2) {
    const last = subtable.readUInt16BE(14 + segment);
    const first = subtable.readUInt16BE(16 + width + segment);
    const delta = subtable.readUInt16BE(16 + 2 * width + segment);
    const rangePlace = 16 + 3 * width + segment;
    const rangeOffset = subtable.readUInt16BE(rangePlace);
    for (let code = first; code <= last && code < BMP_END; code++) {
      const listed = rangeOffset === 0 ? code : subtable.readUInt16BE(rangePlace + rangeOffset + 2 * (code - first));
      const glyph = rangeOffset !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) map.set(code, glyph);
    }
  }
  return map;
}

/** Runs in ascending order; none crosses the end of the basic plane. */
function toRuns(map: CharacterMap): readonly Run[] {
  const runs: Run[] = [];
  for (const [code, glyph] of [...map].toSorted(([a], [b]) => a - b)) {
    const run = runs.at(-1);
    if (run?.last === code - 1 && run.glyph + code - run.first === glyph && code !== BMP_END + 1) run.last = code;
    else runs.push({ first: code, last: code, glyph });
  }
  return runs;
}

function writeFormat4(bmpRuns: readonly Run[]): Buffer {
  const segments: readonly Run[] = [...bmpRuns, { first: BMP_END, last: BMP_END, glyph: 0 }];
  const width = segments.length * 2;
  const table = Buffer.alloc(16 + 4 * width);
  if (table.length > 0xffff) throw new Error('too many separate runs of characters for cmap format 4');
  const largestPower = Math.floor(Math.log2(segments.length));
  table.writeUInt16BE(4, 0);
  table.writeUInt16BE(table.length, 2);
  table.writeUInt16BE(width, 6);
  table.writeUInt16BE(2 * 2 ** largestPower, 8);
  table.writeUInt16BE(largestPower, 10);
  table.writeUInt16BE(width - 2 * 2 ** largestPower, 12);
  segments.forEach((run, index) => {
    table.writeUInt16BE(run.last, 14 + 2 * index);
    table.writeUInt16BE(run.first, 16 + width + 2 * index);
    table.writeUInt16BE((run.glyph - run.first) & 0xffff, 16 + 2 * width + 2 * index);
  });
  return table;
}

function writeFormat12(runs: readonly Run[]): Buffer {
  const table = Buffer.alloc(16 + runs.length * 12);
  table.writeUInt16BE(12, 0);
  table.writeUInt32BE(table.length, 4);
  table.writeUInt32BE(runs.length, 12);
  runs.forEach((run, index) => {
    table.writeUInt32BE(run.first, 16 + index * 12);
    table.writeUInt32BE(run.last, 20 + index * 12);
    table.writeUInt32BE(run.glyph, 24 + index * 12);
  });
  return table;
}
