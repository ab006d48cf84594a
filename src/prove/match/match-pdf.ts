/** Finds the report in a PDF: each text where it must stand, and nothing besides. */
import { textOf } from '../expect/expected-report.ts';
import type { Expected, ExpectedReport, Passage } from '../expect/expected-report.ts';
import type { GridCell } from '../expect/covered-grid.ts';
import type { PdfStream } from '../found/pdf-stream.ts';
import type { Finding } from '../proof.ts';
import { matchPdfTable } from './match-pdf-table.ts';
import { PdfCursor } from './pdf-cursor.ts';
import type { PdfRun } from './pdf-cursor.ts';
import { matchText, unexpected } from './pdf-matching.ts';
import type { PdfMatching } from './pdf-matching.ts';

/** An entry of the contents list: the heading it names and the page it says. */
export interface PdfEntry {
  readonly heading: Passage;
  readonly page: string;
  readonly run: PdfRun;
}

export interface PdfMatch {
  readonly found: ReadonlyMap<Passage | GridCell, PdfRun>;
  readonly entries: readonly PdfEntry[];
  readonly findings: readonly Finding[];
}

export function matchPdf(expected: ExpectedReport, stream: PdfStream): PdfMatch {
  const matching: PdfMatching = { stream, cursor: new PdfCursor(stream), found: new Map(), findings: [] };
  const before = expected.front === undefined ? [] : [...expected.front.cover, expected.front.contentsTitle];
  const [firstListed] = expected.listed;
  before.forEach((passage, index) => {
    matchPassage(matching, passage, before[index + 1] ?? firstListed);
  });
  const inContents = expected.front === undefined ? [] : expected.listed;
  const entries = inContents.map((heading) => matchEntry(matching, heading));
  expected.body.forEach((one, index) => {
    const next = expected.body[index + 1];
    if (one.kind === 'table') matchPdfTable(matching, one, next === undefined ? '' : firstWords(next));
    else matchPassage(matching, one, next);
  });
  const { rest } = matching.cursor;
  if (rest !== '') matching.findings.push(unexpected('文末', rest));
  return { found: matching.found, entries, findings: matching.findings };
}

function matchPassage(matching: PdfMatching, passage: Passage, next: Expected | undefined): void {
  const run = matchText(matching, passage.place, textOf(passage), next === undefined ? '' : firstWords(next));
  matching.found.set(passage, run);
}

function matchEntry(matching: PdfMatching, heading: Passage): PdfEntry {
  const run = matchText(matching, `目录“${textOf(heading)}”`, textOf(heading), '');
  return { heading, run, page: matching.cursor.takePageNumber() };
}

function firstWords(expected: Expected): string {
  if (expected.kind === 'passage') return textOf(expected);
  const cells = [...expected.header, ...expected.body].flat();
  return cells.map(({ cell }) => cell.text).find((text) => text !== '') ?? '';
}
