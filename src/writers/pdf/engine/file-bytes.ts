/**
 * Objects → the bytes of a PDF file. Objects without a stream are packed into object streams (ISO 32000-1, 7.5.7): a
 * tagged report has thousands of small ones. Streams are compressed side by side, on as many cores as there are.
 */
import { promisify } from 'node:util';
import { deflate } from 'node:zlib';

const compress = promisify(deflate);

export interface PdfObject {
  readonly id: number;
  /** The object as PDF writes it; of one with a stream, the entries Length and Filter are added here. */
  readonly text: string;
  readonly stream?: Uint8Array;
  /** Metadata are left as they are, for readers that know nothing of PDF. */
  readonly uncompressed?: true;
}

export interface FileFrame {
  readonly version: '1.4' | '1.7';
  /** Entries of the trailer but for Size. */
  readonly trailer: string;
}

/** Objects in one object stream: a reader unpacks all of them to get one. */
const packed = 200;

/** The file; PDF 1.4 has no object streams. */
export async function fileBytes(objects: readonly PdfObject[], { version, trailer }: FileFrame): Promise<Uint8Array> {
  const ordered = objects.toSorted((a, b) => a.id - b.id);
  const missing = ordered.findIndex(({ id }, index) => id !== index + 1);
  if (missing !== -1) throw new TypeError(`Object ${String(missing + 1)} was not written.`);
  return version === '1.4' ? await plainFile(ordered, trailer) : await packedFile(ordered, trailer);
}

async function plainFile(objects: readonly PdfObject[], trailer: string): Promise<Uint8Array> {
  const parts = await Promise.all(objects.map(objectBytes));
  const head = header('1.4');
  const offsets = offsetsOf(head, parts);
  const lines = offsets.slice(0, -1).map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  const size = String(objects.length + 1);
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${lines.join('')}`;
  const end = `trailer\n<<\n/Size ${size}\n${trailer}\n>>\nstartxref\n${String(offsets.at(-1))}\n%%EOF\n`;
  return Buffer.concat([head, ...parts, Buffer.from(table + end, 'latin1')]);
}

async function packedFile(objects: readonly PdfObject[], trailer: string): Promise<Uint8Array> {
  const small = objects.filter(({ stream }) => stream === undefined);
  const packs = Array.from({ length: Math.ceil(small.length / packed) }, (_, index) =>
    pack(small.slice(index * packed, (index + 1) * packed), objects.length + 1 + index),
  );
  const written = [...objects.filter(({ stream }) => stream !== undefined), ...packs.map(({ object }) => object)];
  const parts = await Promise.all(written.map(objectBytes));
  const head = header('1.7');
  const offsets = offsetsOf(head, parts);
  const tableId = objects.length + packs.length + 1;
  const places = new Map<number, Place>([
    ...written.map(({ id }, index): [number, Place] => [id, [1, offsets[index] ?? 0, 0]]),
    ...packs.flatMap(({ object, ids }) => ids.map((id, index): [number, Place] => [id, [2, object.id, index]])),
    [tableId, [1, offsets.at(-1) ?? 0, 0]],
  ]);
  const table = await objectBytes(crossReferences(places, tableId, trailer));
  const end = Buffer.from(`startxref\n${String(offsets.at(-1))}\n%%EOF\n`, 'latin1');
  return Buffer.concat([head, ...parts, table, end]);
}

/** The comment's high bytes tell programs that the file is binary. */
function header(version: string): Buffer {
  return Buffer.from(`%PDF-${version}\n%\xFF\xFF\xFF\xFF\n`, 'latin1');
}

/** Where each part begins, and where the last ends. */
function offsetsOf(head: Uint8Array, parts: readonly Uint8Array[]): readonly number[] {
  const offsets = [head.length];
  for (const part of parts) offsets.push((offsets.at(-1) ?? 0) + part.length);
  return offsets;
}

async function objectBytes({ id, text, stream, uncompressed }: PdfObject): Promise<Uint8Array> {
  const name = `${String(id)} 0 obj\n`;
  if (stream === undefined) return Buffer.from(`${name}${text}\nendobj\n`, 'latin1');
  const content = uncompressed === true ? stream : await compress(stream);
  const filter = uncompressed === true ? '' : '/Filter /FlateDecode\n';
  const entries = text.replace(/\n\/Length \d+(?=\n)/, '').replace(/>>$/, '');
  const dictionary = `${entries}${filter}/Length ${String(content.length)}\n>>\n`;
  return Buffer.concat([
    Buffer.from(`${name}${dictionary}stream\n`, 'latin1'),
    content,
    Buffer.from('\nendstream\nendobj\n', 'latin1'),
  ]);
}

/** An object stream: the objects' numbers and places, then the objects. */
function pack(objects: readonly PdfObject[], id: number): { object: PdfObject; ids: readonly number[] } {
  let offset = 0;
  const places = objects.map(({ id: number, text }) => {
    const place = `${String(number)} ${String(offset)}`;
    offset += text.length + 1;
    return place;
  });
  const head = `${places.join(' ')}\n`;
  const stream = Buffer.from(head + objects.map(({ text }) => `${text}\n`).join(''), 'latin1');
  const text = `<<\n/Type /ObjStm\n/N ${String(objects.length)}\n/First ${String(head.length)}\n>>`;
  return { object: { id, text, stream }, ids: objects.map(({ id: number }) => number) };
}

/** Type, place, index: [1, offset, 0] of an object that stands by itself, [2, object stream, index] of a packed one. */
type Place = readonly [type: number, place: number, index: number];

const placeBytes = 6;

/** The table of all objects, each row as the difference to the row above (PNG's predictor Up). */
function crossReferences(places: ReadonlyMap<number, Place>, id: number, trailer: string): PdfObject {
  const size = id + 1;
  const rows = Buffer.alloc(size * (placeBytes + 1));
  let above: Uint8Array = Buffer.alloc(placeBytes);
  for (let number = 0; number < size; number++) {
    const row = placeRow(places.get(number) ?? [0, 0, 0]);
    const start = number * (placeBytes + 1);
    rows[start] = 2;
    row.forEach((byte, index) => (rows[start + 1 + index] = byte - (above[index] ?? 0)));
    above = row;
  }
  const parameters = `<< /Predictor 12 /Columns ${String(placeBytes)} >>`;
  const text = `<<\n/Type /XRef\n/W [1 4 1]\n/Size ${String(size)}\n/DecodeParms ${parameters}\n${trailer}\n>>`;
  return { id, text, stream: rows };
}

function placeRow([type, place, index]: Place): Buffer {
  const row = Buffer.alloc(placeBytes);
  row.writeUInt8(type, 0);
  row.writeUInt32BE(place, 1);
  row.writeUInt8(index, placeBytes - 1);
  return row;
}
