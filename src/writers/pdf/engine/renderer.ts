/** Draws pages: a line is one text object, in the document's black (DeviceGray, where PDF begins). */
import { charactersOf } from '../../../fonts/characters.ts';
import type { PdfDocument } from './document.ts';
import { DrawnLine } from './drawn-line.ts';
import type { EmbeddedFont } from './embedded-font.ts';
import type { PageMark } from './page-mark.ts';
import { markTransform, placeMark } from './page-mark.ts';
import { Renderer } from './pdfmake-internals.ts';
import type { Page, Vector } from './pdfmake-internals.ts';
import type { PlacedRun } from './place-line.ts';
import { Tagging } from './tagging.ts';
import { Watermark, placeWatermark, underlay } from './watermark.ts';
import type { WatermarkText } from './watermark.ts';

/** Word and LibreOffice put the baseline of an exact pitch at four fifths of it. */
const baseline = 0.8;

/** Where a font has no bold weight, its outlines are drawn this thick, in em. */
const stroke = 1 / 36;

export class GivenLineRenderer extends Renderer {
  readonly #document: PdfDocument;
  readonly #tagging: Tagging;

  constructor(document: PdfDocument) {
    super(document);
    this.#document = document;
    this.#tagging = new Tagging(document);
  }

  /** Draws the pages; `marks` are their page numbers, `watermark` lies under each. Gives what was drawn for each element of the structure. */
  renderMarkedPages(
    pages: readonly Page[],
    marks: readonly (PageMark | undefined)[],
    watermark?: WatermarkText,
  ): Tagging {
    pages.forEach((page, index) => {
      this.renderPages([underlay(page, watermark)]);
      const mark = marks[index];
      if (mark !== undefined) this.#renderMark(mark);
      this.#tagging.end();
    });
    return this.#tagging;
  }

  override renderLine(line: unknown, x: number, y: number): void {
    if (line instanceof Watermark) {
      this.#renderWatermark(line);
      return;
    }
    if (!(line instanceof DrawnLine)) throw new TypeError('A line that was not given.');
    const { runs, size, pitch, room, element, link, destination, bookmark } = line.content;
    if (destination !== undefined) this.#document.addDestination(destination, y);
    if (bookmark !== undefined) {
      this.#document.bookmarks.add(bookmark.level, bookmark.title, this.#document.destination(y));
    }
    for (const stretch of readStretches(runs)) {
      const own = stretch[0]?.element ?? element;
      if (own === undefined) this.#tagging.beginArtifact('Pagination');
      else if (stretch[0]?.leader === true) this.#tagging.beginArtifact('Layout');
      else this.#tagging.beginContent(own);
      this.#drawRuns(stretch, size, x, y + baseline * pitch);
    }
    if (link === undefined || element === undefined) return;
    const rectangle = { x, y, width: room, height: pitch };
    const annotation = this.#document.addLink(rectangle, link.destination, link.description);
    this.#tagging.contentOf(element).annotations.push({ page: this.#document.page.dictionary, annotation });
  }

  override renderVector({ type, x1, y1, x2, y2, lineWidth }: Vector): void {
    if (type !== 'line') throw new TypeError(`A vector that the engine does not draw: ${type}.`);
    this.#tagging.beginArtifact('Layout');
    const points = `${coordinate(x1)} ${coordinate(y1)} m ${coordinate(x2)} ${coordinate(y2)} l`;
    this.#document.addContent(`${coordinate(lineWidth)} w ${points} S`);
  }

  #renderMark(mark: PageMark): void {
    this.#tagging.beginArtifact('Pagination');
    const { runs, x } = placeMark(mark, (character, font) => this.#document.advance(character, font));
    const transform = markTransform(mark);
    if (transform !== undefined) this.#document.addContent(`q ${transform.map(coordinate).join(' ')} cm`);
    this.#drawRuns(runs, mark.size, x, mark.baseline);
    if (transform !== undefined) this.#document.addContent('Q');
  }

  #renderWatermark(watermark: Watermark): void {
    this.#tagging.beginArtifact('Watermark');
    const { runs, x, y, matrix } = placeWatermark(watermark, (character, font) =>
      this.#document.advance(character, font),
    );
    const { gray, size } = watermark.text;
    this.#document.addContent(`q ${coordinate(gray)} g ${matrix.map(coordinate).join(' ')} cm`);
    this.#drawRuns(runs, size, x, y);
    this.#document.addContent('Q');
  }

  #drawRuns(drawn: readonly PlacedRun[], size: number, x: number, y: number): void {
    const operators = drawn.map((run, index) => {
      const before = index === 0 ? 0 : (drawn[index - 1]?.spacing ?? 0);
      const spacing = run.spacing === before ? '' : `${coordinate(run.spacing)} Tc `;
      const place = `${spacing}1 0 0 -1 ${coordinate(x + run.x)} ${coordinate(y)} Tm`;
      // Where another font begins, the text goes on where the last ended.
      return this.#sameFont(run)
        .map((stretch, part) => this.#showText(stretch, size, part === 0 ? place : ''))
        .join('\n');
    });
    const reset = (drawn.at(-1)?.spacing ?? 0) === 0 ? '' : '\n0 Tc';
    this.#document.addContent(`BT\n${operators.join('\n')}${reset}\nET`);
  }

  /** A run, cut where a character needs another font than the one before. */
  #sameFont({ text, font }: PlacedRun): readonly FontStretch[] {
    const stretches: FontStretch[] = [];
    for (const character of charactersOf(text)) {
      const set = this.#document.character(character, font);
      if (set === undefined) throw new TypeError(`No font has ${character}.`);
      const last = stretches.at(-1);
      if (last?.font === set.font) last.hex.push(set.hex);
      else stretches.push({ font: set.font, hex: [set.hex] });
    }
    return stretches;
  }

  #showText({ font, hex }: FontStretch, size: number, place: string): string {
    this.#document.page.fonts[font.id] ??= font.ref();
    const show = [`/${font.id} ${coordinate(size)} Tf`, place, `<${hex.join('')}> Tj`].filter((part) => part !== '');
    return font.emboldened ? `2 Tr ${coordinate(size * stroke)} w ${show.join(' ')} 0 Tr` : show.join(' ');
  }
}

/** Glyphs of one font. */
interface FontStretch {
  readonly font: EmbeddedFont;
  readonly hex: string[];
}

/** Runs with text, cut where a leader begins or ends, which is not read, and where another element begins. */
function readStretches(runs: readonly PlacedRun[]): readonly (readonly PlacedRun[])[] {
  const stretches: PlacedRun[][] = [];
  for (const run of runs.filter(({ text }) => text !== '')) {
    const last = stretches.at(-1);
    const first = last?.[0];
    if (first !== undefined && first.leader === run.leader && first.element === run.element) last?.push(run);
    else stretches.push([run]);
  }
  return stretches;
}

/** A number as PDF writes it. */
function coordinate(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
