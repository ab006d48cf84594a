/** The container of a TrueType file: a directory of tables, each known by a four-letter tag. */

export type SfntTables = ReadonlyMap<string, Buffer>;

const TRUETYPE = 0x00010000;
const HEADER_BYTES = 12;
const ENTRY_BYTES = 16;
/** Place of the file's checksum in the table `head`, and what all 32-bit words of the file then add up to. */
const CHECKSUM_OFFSET = 8;
const WHOLE_FILE_SUM = 0xb1b0afba;

/** Reads the tables of a TrueType file. The buffers are views of `bytes`. */
export function readSfnt(bytes: Uint8Array): SfntTables {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.readUInt32BE(0) !== TRUETYPE) throw new Error('not a TrueType file');
  const tables = new Map<string, Buffer>();
  for (let index = 0; index < file.readUInt16BE(4); index++) {
    const entry = HEADER_BYTES + index * ENTRY_BYTES;
    const start = file.readUInt32BE(entry + 8);
    tables.set(file.toString('latin1', entry, entry + 4), file.subarray(start, start + file.readUInt32BE(entry + 12)));
  }
  return tables;
}

/** One table; a font without it cannot be used. */
export function requireTable(tables: SfntTables, tag: string): Buffer {
  const table = tables.get(tag);
  if (table === undefined) throw new Error(`font without the table ${tag}`);
  return table;
}

/** Writes a TrueType file: directory, tables in the order of their tags, checksums. Same tables, same bytes. */
export function writeSfnt(tables: SfntTables): Buffer {
  const sorted = [...tables].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const directory = Buffer.alloc(HEADER_BYTES + sorted.length * ENTRY_BYTES);
  const largestPower = Math.floor(Math.log2(sorted.length));
  directory.writeUInt32BE(TRUETYPE, 0);
  directory.writeUInt16BE(sorted.length, 4);
  directory.writeUInt16BE(ENTRY_BYTES * 2 ** largestPower, 6);
  directory.writeUInt16BE(largestPower, 8);
  directory.writeUInt16BE(ENTRY_BYTES * (sorted.length - 2 ** largestPower), 10);

  const parts: Buffer[] = [directory];
  let offset = directory.length;
  let headOffset: number | undefined;
  sorted.forEach(([tag, table], index) => {
    const padded = padToWords(table);
    if (tag === 'head') {
      headOffset = offset;
      padded.writeUInt32BE(0, CHECKSUM_OFFSET);
    }
    const entry = HEADER_BYTES + index * ENTRY_BYTES;
    directory.write(tag, entry, 'latin1');
    directory.writeUInt32BE(sumWords(padded), entry + 4);
    directory.writeUInt32BE(offset, entry + 8);
    directory.writeUInt32BE(table.length, entry + 12);
    parts.push(padded);
    offset += padded.length;
  });

  const file = Buffer.concat(parts);
  if (headOffset === undefined) throw new Error('font without the table head');
  file.writeUInt32BE((WHOLE_FILE_SUM - sumWords(file)) >>> 0, headOffset + CHECKSUM_OFFSET);
  return file;
}

/** A copy that ends on a 32-bit boundary. */
function padToWords(table: Buffer): Buffer {
  const padded = Buffer.alloc(Math.ceil(table.length / 4) * 4);
  table.copy(padded);
  return padded;
}

function sumWords(bytes: Buffer): number {
  let sum = 0;
  for (let offset = 0; offset < bytes.length; offset += 4) sum = (sum + bytes.readUInt32BE(offset)) >>> 0;
  return sum;
}
