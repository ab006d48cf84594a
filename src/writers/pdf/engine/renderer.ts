/** Draws pages: a line is one text object, in the document's black (DeviceGray, where PDF begins). */
import { charactersOf } from '../../../layout/measuring.ts';
import type { PdfDocument } from './document.ts';
import { DrawnLine } from './drawn-line.ts';
import type { PageMark } from './page-mark.ts';
import { markTransform, placeMark } from './page-mark.ts';
import { Renderer } from './pdfmake-internals.ts';
import type { Outline, Page, Vector } from './pdfmake-internals.ts';
import type { PlacedRun } from './place-line.ts';

/** Word and LibreOffice put the baseline of an exact pitch at four fifths of it. */
const baseline = 0.8;

export class GivenLineRenderer extends Renderer {
  readonly #document: PdfDocument;
  readonly #outlines: Outline[] = [];

  constructor(document: PdfDocument) {
    super(document);
    this.#document = document;
  }

  /** Draws the pages; `marks` are their page numbers. */
  renderMarkedPages(pages: readonly Page[], marks: readonly (PageMark | undefined)[]): void {
    pages.forEach((page, index) => {
      this.renderPages([page]);
      const mark = marks[index];
      if (mark !== undefined) this.#renderMark(mark);
    });
  }

  override renderLine(line: unknown, x: number, y: number): void {
    if (!(line instanceof DrawnLine)) throw new TypeError('A line that was not given.');
    const { runs, size, pitch, room, link, destination, bookmark } = line.content;
    if (destination !== undefined) this.#document.addNamedDestination(destination, 'XYZ', 0, y, null);
    if (bookmark !== undefined) this.#addBookmark(bookmark.level, bookmark.title, y);
    this.#drawRuns(runs, size, x, y + baseline * pitch);
    if (link !== undefined) this.#document.goTo(x, y, room, pitch, link);
  }

  override renderVector({ type, x1, y1, x2, y2, lineWidth }: Vector): void {
    if (type !== 'line') throw new TypeError(`A vector that the engine does not draw: ${type}.`);
    const points = `${coordinate(x1)} ${coordinate(y1)} m ${coordinate(x2)} ${coordinate(y2)} l`;
    this.#document.addContent(`${coordinate(lineWidth)} w ${points} S`);
  }

  #addBookmark(level: number, title: string, y: number): void {
    const parent = (level === 1 ? undefined : this.#outlines[level - 2]) ?? this.#document.outline;
    // pdfkit counts `left` from the right edge.
    const item = parent.addItem(title, { expanded: true, top: y, left: this.#document.page.width });
    this.#outlines.splice(level - 1, this.#outlines.length, item);
  }

  #renderMark(mark: PageMark): void {
    const { runs, x } = placeMark(mark, (character, font) => this.#document.encoder(font).encode(character).advance);
    const transform = markTransform(mark);
    if (transform !== undefined) this.#document.addContent(`q ${transform.map(coordinate).join(' ')} cm`);
    this.#drawRuns(runs, mark.size, x, mark.baseline);
    if (transform !== undefined) this.#document.addContent('Q');
  }

  #drawRuns(runs: readonly PlacedRun[], size: number, x: number, y: number): void {
    const drawn = runs.filter(({ text }) => text !== '');
    if (drawn.length === 0) return;
    const operators = drawn.map((run, index) => {
      const { font } = this.#document.encoder(run.font);
      this.#document.page.fonts[font.id] ??= font.ref();
      const before = index === 0 ? 0 : (drawn[index - 1]?.spacing ?? 0);
      const spacing = run.spacing === before ? '' : `${coordinate(run.spacing)} Tc `;
      const place = `1 0 0 -1 ${coordinate(x + run.x)} ${coordinate(y)} Tm`;
      return `/${font.id} ${coordinate(size)} Tf ${spacing}${place} <${this.#encode(run)}> Tj`;
    });
    const reset = (drawn.at(-1)?.spacing ?? 0) === 0 ? '' : '\n0 Tc';
    this.#document.addContent(`BT\n${operators.join('\n')}${reset}\nET`);
  }

  #encode({ text, font }: PlacedRun): string {
    const encoder = this.#document.encoder(font);
    return charactersOf(text)
      .map((character) => encoder.encode(character).hex)
      .join('');
  }
}

/** A number as PDF writes it. */
function coordinate(value: number): string {
  return String(Number(value.toFixed(3)));
}
