/** Looks at the pages before they are written: pdfmake neither reports lost text nor what stands outside of a page. */
import { ForeseenProblem } from '../../../model/foreseen-problem.ts';
import { DrawnLine } from '../engine/drawn-line.ts';
import type { PdfDocument } from '../engine/document.ts';
import type { TypesetPages } from '../engine/engine.ts';
import type { Page } from '../engine/pdfmake-internals.ts';
import type { PlacedReport } from '../placed-report.ts';
import { expectedTexts } from './expected-texts.ts';

/** Sums of widths are binary fractions; this much (in points) outside is none. */
const tolerance = 0.05;

/** Why a PDF was not accepted. */
export class PdfProblem extends ForeseenProblem {
  readonly code: PdfProblemCode;

  constructor(code: PdfProblemCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** A character without glyph, something on another page than laid out, something outside of the page, lost text. */
type PdfProblemCode = 'PDF_GLYPH' | 'PDF_PAGE' | 'PDF_EDGE' | 'PDF_TEXT';

/** @throws PdfProblem with the first thing that is not as laid out. */
export function guardPages({ document, pages }: TypesetPages, laidOut: PlacedReport): void {
  const lines = pages.map(drawnLines);
  lines.forEach((pageLines, index) => {
    const where = pageName(index, laidOut.frontPages);
    for (const line of pageLines) {
      guardGlyphs(line, document, where);
      guardPage(line, index, where, laidOut.frontPages);
    }
  });
  guardPageCount(pages.length, laidOut.pageCount);
  pages.forEach((page, index) => {
    const where = pageName(index, laidOut.frontPages);
    for (const line of lines[index] ?? []) guardEdges(line, page, where);
  });
  guardTexts(lines, laidOut);
}

function drawnLines({ items }: Page): readonly DrawnLine[] {
  return items.flatMap(({ item }) => (item instanceof DrawnLine ? [item] : []));
}

function pageName(index: number, frontPages: number): string {
  return index < frontPages ? `正文前第${String(index + 1)}页` : `第${String(index + 1 - frontPages)}页`;
}

function guardGlyphs(line: DrawnLine, document: PdfDocument, where: string): void {
  for (const { text, font } of line.content.runs) {
    for (const character of text) {
      if (document.character(character, font) !== undefined) continue;
      const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      const message = `字体中没有字符“${character}”（U+${code}），见${where}“${line.text()}”，请改用其他字符`;
      throw new PdfProblem('PDF_GLYPH', message);
    }
  }
}

function guardPage(line: DrawnLine, index: number, where: string, frontPages: number): void {
  const { page } = line.content;
  if (page === index) return;
  throw new PdfProblem('PDF_PAGE', `“${line.text()}”应在${pageName(page, frontPages)}，PDF 中却在${where}`);
}

function guardPageCount(count: number, expected: number): void {
  if (count === expected) return;
  throw new PdfProblem('PDF_PAGE', `PDF 有${String(count)}页，排版结果为${String(expected)}页`);
}

function guardEdges(line: DrawnLine, { pageSize, pageMargins }: Page, where: string): void {
  const { right, pitch } = line.content;
  const inside =
    line.x >= pageMargins.left - tolerance &&
    line.x + right <= pageSize.width - pageMargins.right + tolerance &&
    line.y >= pageMargins.top - tolerance &&
    line.y + pitch <= pageSize.height - pageMargins.bottom + tolerance;
  if (!inside || overlaps(line))
    throw new PdfProblem('PDF_EDGE', `${where}“${line.text()}”超出版心或相互重叠，请缩短文字`);
}

/** Whether the right-hand text of a line begins before the left-hand text ends, or the text is wider than its column. */
function overlaps({ content: { runs, right, room } }: DrawnLine): boolean {
  const starts = runs.map(({ x }) => x);
  return right > room + tolerance || starts.some((x, index) => x < (starts[index - 1] ?? 0) - tolerance);
}

function guardTexts(lines: readonly (readonly DrawnLine[])[], laidOut: PlacedReport): void {
  expectedTexts(laidOut).forEach((expected, index) => {
    const drawn = (lines[index] ?? []).map((line) => line.text()).filter((text) => text !== '');
    if (drawn.length === 0 && !laidOut.blankPages.has(index))
      throw new PdfProblem('PDF_PAGE', `${pageName(index, laidOut.frontPages)}是空白页`);
    const lost = firstDifference(expected, drawn);
    if (lost === undefined) return;
    throw new PdfProblem('PDF_TEXT', `${pageName(index, laidOut.frontPages)}的文字与报告不一致：“${lost}”`);
  });
}

/** The first text that one of the two lists has more often than the other. */
function firstDifference(left: readonly string[], right: readonly string[]): string | undefined {
  const [a, b] = [left.toSorted(), right.toSorted()];
  const at = a.length >= b.length ? a.findIndex((text, i) => text !== b[i]) : b.findIndex((text, i) => text !== a[i]);
  return at === -1 ? undefined : (a[at] ?? b[at]);
}
