/** Entries of the contents list = headings = pages = bookmarks, in one PDF. */
import { textOf } from '../expect/expected-report.ts';
import type { Passage } from '../expect/expected-report.ts';
import type { PdfContent } from '../found/pdf-content.ts';
import type { Glyph, PdfStream } from '../found/pdf-stream.ts';
import type { Check, Finding } from '../proof.ts';
import { squeeze } from '../tokens.ts';
import type { PdfMatch } from './match-pdf.ts';

export interface MatchedPdf {
  readonly content: PdfContent;
  readonly stream: PdfStream;
  readonly match: PdfMatch;
  /** For double-sided print: blank pages are counted and bear no number, parts begin on pages with odd numbers. */
  readonly isPrint: boolean;
}

export interface PdfContents {
  /** The number that the page of each listed heading bears. */
  readonly pageNumbers: ReadonlyMap<Passage, string>;
  readonly findings: readonly Finding[];
}

export function matchPdfContents(
  listed: readonly Passage[],
  { content, stream, match, isPrint }: MatchedPdf,
): PdfContents {
  const findings: Finding[] = [];
  const note = (check: Check, place: string, expected: string, actual: string) => {
    if (expected !== actual) findings.push({ subject: 'PDF', check, place, expected, actual });
  };
  const indexes = new Map(listed.map((heading) => [heading, pageIndexOf(heading, stream, match)] as const));
  const numberOf = (heading: Passage) => stream.numbers[indexes.get(heading) ?? -1] ?? '';
  const numbers = stream.numbers.map((number) => number ?? '无');
  const [first] = listed;
  const front = first === undefined ? -1 : (indexes.get(first) ?? -1);
  note('页码', '页码', expectedNumbers(stream, front, isPrint).join(' '), numbers.join(' '));
  for (const { heading, page, run } of match.entries) {
    const place = `目录“${textOf(heading)}”`;
    note('目录', place, numberOf(heading), page);
    note('链接', place, linkTo(indexes.get(heading)), linkTo(linkAt(content, stream.glyphs[run.start])));
  }
  const bookmark = (title: string, index: number | undefined) => `${squeeze(title)} ${linkTo(index)}`;
  const wanted = listed.map((heading) => bookmark(textOf(heading), indexes.get(heading)));
  const actual = content.bookmarks.map(({ title, pageIndex }) => bookmark(title, pageIndex));
  for (let index = 0; index < Math.max(wanted.length, actual.length); index += 1) {
    note('链接', '书签', wanted[index] ?? '', actual[index] ?? '');
  }
  for (const part of isPrint ? listed.filter(({ role }) => role === 'part') : []) {
    note('页码', textOf(part), '单数页', /[13579]$/.test(numberOf(part)) ? '单数页' : numberOf(part));
  }
  return { pageNumbers: new Map(listed.map((heading) => [heading, numberOf(heading)])), findings };
}

function pageIndexOf(heading: Passage, { glyphs }: PdfStream, { found }: PdfMatch): number {
  return glyphs[found.get(heading)?.start ?? -1]?.page ?? -1;
}

/** The cover and the contents list bear no number, the pages from the first heading on 1, 2, 3, … */
function expectedNumbers({ numbers, glyphs }: PdfStream, front: number, blankAllowed: boolean): readonly string[] {
  const filled = new Set(glyphs.map(({ page }) => page));
  return numbers.map((_, index) =>
    index < front || front === -1 || (blankAllowed && !filled.has(index)) ? '无' : String(index - front + 1),
  );
}

/** Where the link around a character leads. */
function linkAt({ pages }: PdfContent, glyph: Glyph | undefined): number | undefined {
  if (glyph === undefined) return undefined;
  const x = (glyph.left + glyph.right) / 2;
  // The base line is the lower edge of the character, or a little above it.
  return pages[glyph.page]?.links.find(
    ({ left, right, top, bottom }) => left <= x && x <= right && top <= glyph.y && glyph.y <= bottom + 1,
  )?.pageIndex;
}

function linkTo(index: number | undefined): string {
  return index === undefined || index < 0 ? '没有链接' : `链接到第${String(index + 1)}页`;
}
