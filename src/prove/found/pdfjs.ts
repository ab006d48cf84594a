/** The part of PDF.js that reads text; the declarations that unpdf brings do not resolve. */
import { getResolvedPDFJS } from 'unpdf';

export interface PdfDocument {
  readonly numPages: number;
  getMetadata(): Promise<{ readonly info: Readonly<Record<string, unknown>> }>;
  getPage(number: number): Promise<PdfJsPage>;
  getOutline(): Promise<readonly OutlineItem[] | null>;
  getDestination(name: string): Promise<unknown>;
  getPageIndex(reference: PdfReference): Promise<number>;
}

export interface PdfJsPage {
  getViewport(options: { readonly scale: number }): Viewport;
  getTextContent(options: {
    readonly disableNormalization: boolean;
  }): Promise<{ readonly items: readonly (TextItem | object)[] }>;
  getAnnotations(): Promise<readonly Annotation[]>;
}

/** Turns places of the PDF's page into places of the page as it is shown. */
export interface Viewport {
  convertToViewportPoint(x: number, y: number): readonly number[];
}

export interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

export interface Annotation {
  readonly subtype: string;
  readonly rect: readonly number[];
  readonly dest: unknown;
}

export interface OutlineItem {
  readonly title: string;
  readonly dest: unknown;
  readonly items: readonly OutlineItem[];
}

export interface PdfReference {
  readonly num: number;
  readonly gen: number;
}

interface LoadingTask {
  readonly promise: Promise<PdfDocument>;
  destroy(): Promise<void>;
}

interface PdfJs {
  getDocument(source: {
    readonly data: Uint8Array;
    readonly useSystemFonts: boolean;
    readonly isEvalSupported: boolean;
    readonly verbosity: number;
  }): LoadingTask;
}

/** Begins to read a PDF, without fonts of the machine and without a word on the console. */
export async function openPdf(bytes: Uint8Array): Promise<LoadingTask> {
  const pdfJs = (await getResolvedPDFJS()) as unknown as PdfJs;
  // A copy: PDF.js takes the bytes away from whoever hands them over, and refuses a Buffer.
  return pdfJs.getDocument({
    data: Uint8Array.from(bytes),
    useSystemFonts: false,
    isEvalSupported: false,
    verbosity: 0,
  });
}
