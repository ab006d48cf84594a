/** A zip whose bytes depend on its entries alone. */
import { deflateRawSync } from 'node:zlib';
import PizZip from 'pizzip';
import compressions from 'pizzip/js/compressions.js';

/**
 * Deflate as Node has it, offered to pizzip beside its own, which is written in JavaScript: that took a sixth of the time
 * of a Word file.
 */
const zlib = 'ZLIB';
compressions[zlib] = { ...compressions.DEFLATE, compress: (content) => deflateRawSync(content) };

/** Packs the parts of an Office file: content types first, as readers expect, then the others by name. */
export function packParts(parts: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const zip = new PizZip();
  // The zip reads it back by local time, so this is the same in every time zone.
  const date = new Date(1980, 0, 1, 12);
  const names = [...parts.keys()].toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  for (const name of names) zip.file(name, parts.get(name) ?? '', { date, createFolders: false });
  return zip.generate({ type: 'uint8array', compression: zlib as 'DEFLATE', platform: 'DOS' });
}

/** Reads all parts of an Office file as bytes. */
export function unpackParts(zip: PizZip): Map<string, Uint8Array> {
  const files = Object.values(zip.files).filter((file) => !file.dir);
  return new Map(files.map((file) => [file.name, file.asUint8Array()]));
}

function rank(name: string): number {
  const first = ['[Content_Types].xml', '_rels/.rels'];
  return first.includes(name) ? first.indexOf(name) : first.length;
}
