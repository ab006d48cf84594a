/** Marks what is drawn: as content of a structure element, or as an artifact that is not read. */
import type { PdfDocument } from './document.ts';
import type { PdfReference } from './pdfmake-internals.ts';
import type { StructureElement } from './structure.ts';

/** `Pagination`: there because the text was cut into pages; `Layout`: rules, leaders; `Watermark`: under each page. */
type Artifact = 'Pagination' | 'Layout' | 'Watermark';

const artifactEntries: Readonly<Record<Artifact, string>> = {
  Pagination: '/Type /Pagination',
  Layout: '/Type /Layout',
  Watermark: '/Type /Pagination /Subtype /Watermark',
};

/** A marked stretch of a page. */
interface MarkedContent {
  readonly page: PdfReference;
  /** Its number on the page. */
  readonly id: number;
}

/** What belongs to an element. */
export interface ElementContent {
  readonly marked: MarkedContent[];
  readonly annotations: { readonly page: PdfReference; readonly annotation: PdfReference }[];
}

export class Tagging {
  /** What was drawn for each element. */
  readonly contents = new Map<StructureElement, ElementContent>();
  /** For each page, in order: the element of each marked stretch. */
  readonly pages: { readonly page: PdfReference; readonly elements: StructureElement[] }[] = [];

  readonly #document: PdfDocument;
  #open: StructureElement | Artifact | undefined;

  constructor(document: PdfDocument) {
    this.#document = document;
  }

  /** What is drawn from now on belongs to `element`. */
  beginContent(element: StructureElement): void {
    if (this.#open === element) return;
    this.end();
    const page = this.#document.page.dictionary;
    const { elements } = this.#currentPage(page);
    const id = elements.push(element) - 1;
    this.contentOf(element).marked.push({ page, id });
    this.#document.addContent(`/${element.type} <</MCID ${String(id)}>> BDC`);
    this.#open = element;
  }

  /** What is drawn from now on is not read. */
  beginArtifact(kind: Artifact): void {
    if (this.#open === kind) return;
    this.end();
    this.#document.addContent(`/Artifact <<${artifactEntries[kind]}>> BDC`);
    this.#open = kind;
  }

  /** Ends what was begun; needed before a page ends. */
  end(): void {
    if (this.#open === undefined) return;
    this.#document.addContent('EMC');
    this.#open = undefined;
  }

  contentOf(element: StructureElement): ElementContent {
    const content = this.contents.get(element) ?? { marked: [], annotations: [] };
    this.contents.set(element, content);
    return content;
  }

  #currentPage(page: PdfReference) {
    const last = this.pages.at(-1);
    if (last?.page === page) return last;
    const added = { page, elements: [] };
    page.data['StructParents'] = this.pages.push(added) - 1;
    return added;
  }
}
