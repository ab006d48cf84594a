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

/** A font of a document, as pdfkit calls it when the document ends. */
interface FinalizedFont {
  finalize(): void;
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
  /** The part of PDF/A that the file claims: 1, 2 or 3. */
  readonly subset?: number;
  readonly _root: PdfReference;
  /** Fonts in use; pdfkit writes these. */
  readonly _fontFamilies: Record<string, FinalizedFont>;
  readonly _info: PdfReference;
  readonly _id: Buffer;
  addPage(options: object): unknown;
  addContent(operators: string): unknown;
  ref(data?: Record<string, unknown>): PdfReference;
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
