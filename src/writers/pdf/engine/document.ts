/** The PDF document: its objects, fonts, metadata, links and bookmarks. */
import type { FontFace, ReportFonts } from '../../../fonts/report-fonts.ts';
import type { FontRole } from '../../../model/font-roles.ts';
import { Bookmarks, explicitDestination } from './bookmarks.ts';
import type { Destination } from './bookmarks.ts';
import { EmbeddedFont } from './embedded-font.ts';
import type { EncodedCharacter } from './embedded-font.ts';
import { fileBytes } from './file-bytes.ts';
import type { PdfObject } from './file-bytes.ts';
import { producer, xmpPacket } from './metadata.ts';
import type { ArchiveLevel, PdfMetadata } from './metadata.ts';
import { PdfmakeDocument } from './pdfmake-internals.ts';
import type { PdfReference } from './pdfmake-internals.ts';
import type { FontName } from './set-text.ts';

/** A rectangle on the current page, from its upper left corner, in points. */
interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A character as it is drawn. */
export interface SetCharacter extends EncodedCharacter {
  readonly font: EmbeddedFont;
}

/** A pdfmake document whose objects are kept until all are there, and then written as one file. */
export class PdfDocument extends PdfmakeDocument {
  readonly bookmarks = new Bookmarks();

  readonly #fonts: ReportFonts;
  readonly #metadata: PdfMetadata;
  readonly #level: ArchiveLevel;
  readonly #embedded = new Map<FontFace, EmbeddedFont>();
  /** Characters in the font of a role and weight. */
  readonly #characters = {
    regular: new Map<FontRole, Map<string, SetCharacter>>(),
    bold: new Map<FontRole, Map<string, SetCharacter>>(),
  };
  readonly #destinations = new Map<string, Destination>();
  readonly #objects: PdfObject[] = [];
  #bleed: number | undefined;
  #chunks: (string | Uint8Array)[] = [];

  constructor(fonts: ReportFonts, metadata: PdfMetadata, level: ArchiveLevel) {
    const { title, author, language, date, frontPages } = metadata;
    super(
      {},
      {},
      {},
      {},
      {
        pdfVersion: versionOf(level),
        subset: level,
        lang: language,
        displayTitle: true,
        compress: false,
        autoFirstPage: false,
        font: null,
        info: {
          Title: title,
          Author: author,
          Creator: producer,
          Producer: producer,
          CreationDate: date,
          ModDate: date,
        },
      },
    );
    this.#fonts = fonts;
    this.#metadata = metadata;
    this.#level = level;
    this._root.data['MarkInfo'] = { Marked: true };
    this._root.data['PageLabels'] = { Nums: [...(frontPages > 0 ? [0, { S: 'r' }] : []), frontPages, { S: 'D' }] };
  }

  /**
   * A character in the font that has it, looked up once; with the first use the font becomes part of the document.
   * Undefined when no font has it.
   */
  character(character: string, { role, bold }: FontName): SetCharacter | undefined {
    const weight = bold ? this.#characters.bold : this.#characters.regular;
    const known = weight.get(role) ?? new Map<string, SetCharacter>();
    const found = known.get(character);
    if (found !== undefined) return found;
    const font = this.#font(character, role, bold);
    if (font === undefined) return undefined;
    const set = { font, ...font.encode(character) };
    weight.set(role, known.set(character, set));
    return set;
  }

  #font(character: string, role: FontRole, bold: boolean): EmbeddedFont | undefined {
    const face = this.#fonts.faceFor(character, role, bold);
    if (face === undefined) return undefined;
    const known = this.#embedded.get(face);
    if (known !== undefined) return known;
    const font = new EmbeddedFont(this, face, this.#embedded.size + 1);
    this.#embedded.set(face, font);
    return font;
  }

  /** Advance width of a character in em; one that no font has counts as an em. */
  advance(character: string, font: FontName): number {
    return this.character(character, font)?.advance ?? 1;
  }

  /** From now on pages have room to cut: `bleed` points on each side. The viewer proposes to print on both sides. */
  prepareForPrint(bleed: number): void {
    this.#bleed = bleed;
    const preferences = this._root.data['ViewerPreferences'] as PdfReference;
    preferences.data['Duplex'] = 'DuplexFlipLongEdge';
  }

  override addPage(options: object): unknown {
    super.addPage(options);
    if (this.#bleed === undefined) return this;
    const { width, height, dictionary } = this.page;
    const paper = [-this.#bleed, -this.#bleed, width + this.#bleed, height + this.#bleed];
    Object.assign(dictionary.data, { MediaBox: paper, BleedBox: paper, TrimBox: [0, 0, width, height] });
    return this;
  }

  /** A place on the current page, `y` from its upper edge. */
  destination(y: number): Destination {
    return { page: this.page.dictionary, left: 0, top: this.page.height - y };
  }

  /** Lets links lead to a place on the current page by name. */
  addDestination(name: string, y: number): void {
    this.#destinations.set(name, this.destination(y));
  }

  /** Adds a link to a named destination; `description` says where it leads. */
  addLink({ x, y, width, height }: Rectangle, name: string, description: string): PdfReference {
    const { page } = this;
    const annotation = this.ref({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [x, page.height - y - height, x + width, page.height - y],
      Border: [0, 0, 0],
      F: 4,
      Contents: new String(description),
      Dest: new String(name),
    });
    page.annotations.push(annotation);
    return annotation;
  }

  /** Ends the document: its file. */
  async bytes(): Promise<Uint8Array> {
    const outlines = this.bookmarks.write((data) => this.ref(data));
    if (outlines !== undefined) Object.assign(this._root.data, { Outlines: outlines, PageMode: 'UseOutlines' });
    const names = this._root.data['Names'] as PdfReference;
    names.data['Dests'] = { Names: this.#sortedDestinations() };
    this.end();
    const id = this._id.toString('hex');
    const trailer = `/Root ${this._root.toString()}\n/Info ${this._info.toString()}\n/ID [<${id}> <${id}>]`;
    return await fileBytes(this.#objects, { version: versionOf(this.#level), trailer });
  }

  /** Readers look names up by bisection: they stand in the order of their bytes, not that of a locale. */
  #sortedDestinations(): readonly unknown[] {
    return [...this.#destinations]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([name, destination]) => [new String(name), explicitDestination(destination)]);
  }

  /** pdfkit writes the metadata without the escapes of XML and without the date of change. */
  override endMetadata(): void {
    const stream = this.ref({ Type: 'Metadata', Subtype: 'XML' });
    stream.end(Buffer.from(xmpPacket(this.#metadata, this.#level), 'utf8'));
    this._root.data['Metadata'] = stream;
  }

  /** pdfkit would write its own, empty structure tree. */
  override endMarkings(): void {
    return;
  }

  /** pdfkit writes an object in pieces: its name, the object, then perhaps a stream. */
  override _write(piece: string | Uint8Array): void {
    // The file's header comes before this class has its fields; the file gets its own.
    if (#chunks in this) this.#chunks.push(piece);
  }

  override _refEnd({ id, data }: PdfReference): void {
    const [, text, , stream] = this.#chunks;
    if (typeof text !== 'string') throw new TypeError(`Object ${String(id)} was not written as expected.`);
    this.#objects.push({
      id,
      text,
      ...(stream instanceof Uint8Array ? { stream } : {}),
      ...(data['Type'] === 'Metadata' ? { uncompressed: true } : {}),
    });
    this.#chunks = [];
  }

  /** pdfkit would write the table of objects; `bytes` does. */
  override _finalize(): void {
    this.#chunks = [];
  }
}

function versionOf(level: ArchiveLevel): '1.4' | '1.7' {
  return level === 'PDF/A-1b' ? '1.4' : '1.7';
}
