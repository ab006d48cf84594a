/** pdfmake's layout with text whose lines and pages are given. */
import type { PdfDocument } from './document.ts';
import { DrawnLine } from './drawn-line.ts';
import type { SectionNode, TableNode, TextNode } from './nodes.ts';
import { DocMeasure, LayoutBuilder } from './pdfmake-internals.ts';
import type { Page, WorkingNode } from './pdfmake-internals.ts';
import { placeLine, rightEdge } from './place-line.ts';
import type { Advance } from './place-line.ts';
import type { SetLine, SetText } from './set-text.ts';

/** Single rules; the cells' margins are in the column widths' and the cells' own margins. */
export interface GridLayout {
  readonly ruleWidth: number;
  readonly paddingX: number;
}

/** Leaves given lines alone: nothing to break, nothing to measure. */
class GivenLineMeasure extends DocMeasure {
  override measureLeaf(node: WorkingNode): WorkingNode {
    node._inlines = [];
    node._minWidth = 0;
    node._maxWidth = 0;
    return node;
  }
}

class GivenLineBuilder extends LayoutBuilder {
  readonly #document: PdfDocument;
  readonly #advance: Advance;

  constructor(document: PdfDocument) {
    super({}, {}, null);
    this.#document = document;
    this.#advance = (character, font) => document.advance(character, font);
  }

  override tryLayoutDocument(content: unknown, document: object, styles: object, defaultStyle: object): unknown {
    this.docMeasure = new GivenLineMeasure(this.#document, styles, defaultStyle, null, this.tableLayouts);
    return super.tryLayoutDocument(content, document, styles, defaultStyle);
  }

  override processLeaf(node: WorkingNode & TextNode): void {
    node.set.lines.forEach((line, index) => {
      this.#turnTo(line.page);
      const room = this.writer.context().availableWidth;
      node.positions.push(this.writer.addLine(drawLine(node.set, line, index, room, this.#advance)));
    });
  }

  override processTable(node: WorkingNode & TableNode): void {
    this.#turnTo(node.page);
    super.processTable(node);
  }

  /** Moves on to the page that the layout says; never back: what does not fit is found by the guards. */
  #turnTo(page: number): void {
    while (this.writer.context().page < page) this.writer.moveToNextPage();
  }
}

function drawLine(set: SetText, line: SetLine, index: number, room: number, advance: Advance): DrawnLine {
  const { size, pitch, destination, bookmark, link, element } = set;
  const runs = placeLine(line, size, room, advance);
  const { page } = line;
  const right = rightEdge(runs, size, advance);
  const head = index === 0 ? { destination, bookmark } : {};
  return new DrawnLine({ runs, size, pitch, room, right, page, link, element, ...head });
}

/** Lays the sections out on pages. */
export function layOutPages(
  sections: readonly SectionNode[],
  grid: GridLayout,
  document: PdfDocument,
): readonly Page[] {
  const builder = new GivenLineBuilder(document);
  const rule = (): number => grid.ruleWidth;
  const padding = (): number => grid.paddingX;
  const none = (): number => 0;
  builder.registerTableLayouts({
    grid: {
      hLineWidth: rule,
      vLineWidth: rule,
      paddingLeft: padding,
      paddingRight: padding,
      paddingTop: none,
      paddingBottom: none,
    },
  });
  return builder.layoutDocument(sections, document, {}, {});
}
