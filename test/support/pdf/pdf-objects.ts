/** Reads a PDF file back: its objects, unpacked from object streams and uncompressed. Knows what the engine writes. */
import { inflateSync } from 'node:zlib';

export type PdfValue = string | number | boolean | null | PdfValue[] | PdfDictionary | PdfText | PdfLink;
export interface PdfDictionary {
  readonly [key: string]: PdfValue | undefined;
}

/** A text; a name is a plain string. */
export class PdfText {
  constructor(readonly text: string) {}
}

/** A reference to another object. */
export class PdfLink {
  constructor(readonly id: number) {}
}

export interface PdfFile {
  readonly trailer: PdfDictionary;
  readonly objects: ReadonlyMap<number, PdfValue>;
  /** The object behind a reference; any other value is itself. */
  readonly follow: (value: PdfValue | undefined) => PdfValue | undefined;
  /** The same for an object that must be a dictionary. */
  readonly dictionary: (value: PdfValue | undefined) => PdfDictionary;
  /** Uncompressed content of an object with a stream. */
  readonly stream: (value: PdfValue | undefined) => Buffer;
}

export function readPdfFile(bytes: Uint8Array): PdfFile {
  const file = Buffer.from(bytes).toString('latin1');
  const objects = new Map<number, PdfValue>();
  const streams = new Map<PdfValue, Buffer>();
  let trailer: PdfDictionary = {};
  for (let at = file.indexOf('\n', file.indexOf('\n') + 1) + 1; ;) {
    const name = /^(\d+) 0 obj\n/.exec(file.slice(at, at + 20));
    if (name === null) break;
    const parser = new PdfParser(file, at + name[0].length);
    const value = parser.value();
    objects.set(Number(name[1]), value);
    const head = '\nstream\n';
    if (file.startsWith(head, parser.at)) {
      const start = parser.at + head.length;
      const { Length, Filter, Type } = value as PdfDictionary;
      const raw = Buffer.from(file.slice(start, start + Number(Length)), 'latin1');
      streams.set(value, Filter === 'FlateDecode' ? inflateSync(raw) : raw);
      if (Type === 'XRef') trailer = value as PdfDictionary;
      parser.at = start + Number(Length);
    }
    at = file.indexOf('endobj\n', parser.at) + 'endobj\n'.length;
  }
  // Without object streams the trailer stands by itself.
  const plain = file.lastIndexOf('\ntrailer\n');
  if (plain !== -1) trailer = new PdfParser(file, plain + '\ntrailer\n'.length).value() as PdfDictionary;
  for (const [object, content] of [...streams]) unpack(object as PdfDictionary, content.toString('latin1'), objects);
  const follow = (value: PdfValue | undefined) => (value instanceof PdfLink ? objects.get(value.id) : value);
  return {
    trailer,
    objects,
    follow,
    dictionary: (value) => (follow(value) ?? {}) as PdfDictionary,
    stream: (value) => streams.get(follow(value) ?? null) ?? Buffer.alloc(0),
  };
}

function unpack({ Type, N, First }: PdfDictionary, content: string, objects: Map<number, PdfValue>): void {
  if (Type !== 'ObjStm') return;
  const places = content.slice(0, Number(First)).trim().split(' ').map(Number);
  for (let index = 0; index < Number(N); index++) {
    const parser = new PdfParser(content, Number(First) + (places[2 * index + 1] ?? 0));
    objects.set(places[2 * index] ?? 0, parser.value());
  }
}

class PdfParser {
  constructor(
    private readonly text: string,
    public at: number,
  ) {}

  value(): PdfValue {
    this.take(/\s*/y);
    if (this.take(/<</y) !== undefined) return this.dictionary();
    if (this.take(/\[/y) !== undefined) return this.array();
    if (this.text[this.at] === '(') return this.literal();
    const hex = this.take(/<[0-9A-Fa-f]*>/y);
    if (hex !== undefined) return new PdfText(hex);
    const name = this.take(/\/[^\s/[\]<>()]*/y);
    if (name !== undefined) return name.slice(1);
    const link = this.take(/\d+ 0 R/y);
    if (link !== undefined) return new PdfLink(Number.parseInt(link, 10));
    const word = this.take(/[^\s/[\]<>()]+/y) ?? 'null';
    return word === 'true' ? true : word === 'false' ? false : word === 'null' ? null : Number(word);
  }

  private dictionary(): PdfDictionary {
    const entries: [string, PdfValue][] = [];
    while (this.take(/\s*>>/y) === undefined) {
      const key = this.take(/\s*\/[^\s/[\]<>()]+/y);
      if (key === undefined) throw new Error(`No key at ${String(this.at)}: ${this.text.slice(this.at, this.at + 60)}`);
      entries.push([key.trim().slice(1), this.value()]);
    }
    return Object.fromEntries(entries);
  }

  private array(): PdfValue[] {
    const items: PdfValue[] = [];
    while (this.take(/\s*\]/y) === undefined) items.push(this.value());
    return items;
  }

  private literal(): PdfText {
    const raw = this.take(/\((?:\\[^]|[^\\)])*\)/y) ?? '()';
    const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f', b: '\b' };
    const bytes = raw.slice(1, -1).replace(/\\([^])/g, (_, escaped: string) => escapes[escaped] ?? escaped);
    if (!bytes.startsWith('\xfe\xff')) return new PdfText(bytes);
    return new PdfText(Buffer.from(bytes.slice(2), 'latin1').swap16().toString('utf16le'));
  }

  private take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const [found] = pattern.exec(this.text) ?? [];
    this.at += found?.length ?? 0;
    return found;
  }
}
