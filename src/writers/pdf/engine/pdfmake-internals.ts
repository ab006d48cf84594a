/**
 * The private parts of pdfmake 0.3.11 that the engine subclasses, with the types it relies on. pdfmake gives no
 * promise about them, so its version is pinned and a test fails when one of them is missing.
 */
import docMeasure from 'pdfmake/js/DocMeasure.js';
import layoutBuilder from 'pdfmake/js/LayoutBuilder.js';
import pdfDocument from 'pdfmake/js/PDFDocument.js';
import renderer from 'pdfmake/js/Renderer.js';

/** The class that a module of pdfmake exports: Node takes the module for its default export, bundlers the class. */
function classIn(module: { readonly default?: unknown }): unknown {
  return module.default ?? module;
}

/** An item that pdfmake has put on a page. */
interface PageItem {
  readonly type: string;
  readonly item: unknown;
}

export interface Page {
  readonly items: readonly PageItem[];
  readonly pageSize: { readonly width: number; readonly height: number };
  readonly pageMargins: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
}

/** What the page writer asks of a line. */
export interface PlaceableLine {
  x: number;
  y: number;
  readonly inlines: readonly never[];
  getHeight(): number;
  getWidth(): number;
}

interface PageWriter {
  context(): { readonly page: number; readonly availableWidth: number };
  moveToNextPage(): void;
  addLine(line: PlaceableLine): unknown;
}

/** A node while pdfmake works on it. */
export interface WorkingNode {
  readonly positions: unknown[];
  _inlines?: readonly never[];
  _minWidth?: number;
  _maxWidth?: number;
}

interface DocMeasureBase {
  measureLeaf(node: WorkingNode): WorkingNode;
}

interface LayoutBuilderBase {
  readonly writer: PageWriter;
  readonly tableLayouts: object;
  docMeasure: DocMeasureBase;
  registerTableLayouts(layouts: object): void;
  layoutDocument(content: unknown, document: object, styles: object, defaultStyle: object): readonly Page[];
  tryLayoutDocument(content: unknown, document: object, styles: object, defaultStyle: object): unknown;
  processLeaf(node: WorkingNode): void;
  processTable(node: WorkingNode): void;
}

interface RendererBase {
  renderPages(pages: readonly Page[]): void;
  renderLine(line: unknown, x: number, y: number): void;
  renderVector(vector: Vector): void;
}

/** A rule of a table. */
export interface Vector {
  readonly type: string;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly lineWidth: number;
}

/** A font as pdfkit embeds it in one document. */
export interface EmbeddedFont {
  readonly id: string;
  readonly subset: FontSubset;
  /** Glyphs of texts looked up before. */
  layoutCache: object;
  /** Glyph numbers as hexadecimal text, and advances in thousandths of an em. */
  encode(text: string): readonly [readonly string[], readonly { readonly advanceWidth: number }[]];
  ref(): unknown;
}

/** The glyphs of a font that a document uses, as fontkit gathers them. */
interface FontSubset {
  /** Their numbers; `encode` adds those that they are composed of. */
  readonly glyphs: readonly number[];
  /** Makes the font file with these glyphs alone. */
  encode: () => Uint8Array;
}

/** An object of the file that others refer to. */
export interface PdfReference {
  readonly id: number;
  /** Entries of its dictionary: texts are `String` objects, names plain strings. */
  readonly data: Record<string, unknown>;
  end(stream?: Uint8Array): void;
  toString(): string;
}

export interface PdfmakeDocument {
  readonly page: {
    readonly width: number;
    readonly height: number;
    readonly fonts: Record<string, unknown>;
    readonly annotations: PdfReference[];
    readonly dictionary: PdfReference;
  };
  readonly _root: PdfReference;
  /** Fonts in use; pdfkit writes these. */
  _fontFamilies: Record<string, EmbeddedFont>;
  /** The font chosen last. */
  readonly _font: EmbeddedFont | null;
  readonly _info: PdfReference;
  readonly _id: Buffer;
  /** Opens a font file, or one of its fonts by PostScript name, and chooses it. */
  font(file: Uint8Array, member?: string): unknown;
  addPage(options: object): unknown;
  addContent(operators: string): unknown;
  ref(data: Record<string, unknown>): PdfReference;
  end(): void;
  endMetadata(): void;
  endMarkings(): void;
  _write(piece: string | Uint8Array): void;
  _refEnd(reference: PdfReference): void;
  _finalize(): void;
}

export const DocMeasure = classIn(docMeasure) as new (
  document: object,
  styles: object,
  defaultStyle: object,
  svgMeasure: null,
  tableLayouts: object,
) => DocMeasureBase;

export const LayoutBuilder = classIn(layoutBuilder) as new (
  pageSize: object,
  pageMargins: object,
  svgMeasure: null,
) => LayoutBuilderBase;

export const Renderer = classIn(renderer) as new (document: object) => RendererBase;

export const PdfmakeDocument = classIn(pdfDocument) as new (
  fonts: object,
  images: object,
  patterns: object,
  attachments: object,
  options: object,
) => PdfmakeDocument;
