/** The state of matching one PDF, and its one step. */
import type { Passage } from '../expect/expected-report.ts';
import type { GridCell } from '../expect/covered-grid.ts';
import type { PdfStream } from '../found/pdf-stream.ts';
import type { Finding } from '../proof.ts';
import { differences } from './difference.ts';
import type { PdfCursor, PdfRun } from './pdf-cursor.ts';

/** What the matching of one PDF writes down. */
export interface PdfMatching {
  readonly stream: PdfStream;
  readonly cursor: PdfCursor;
  readonly found: Map<Passage | GridCell, PdfRun>;
  readonly findings: Finding[];
}

/** Takes the text of one place and notes what is wrong with it. */
export function matchText(matching: PdfMatching, place: string, text: string, next: string): PdfRun {
  const run = matching.cursor.take(text, next);
  if (run.skipped !== '') matching.findings.push(unexpected(place, run.skipped));
  matching.findings.push(...differences('PDF', place, text, run.text));
  return run;
}

/** Words that stand where the report has none. */
export function unexpected(place: string, text: string): Finding {
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return { subject: 'PDF', check: '文字', place, expected: '', actual: shown };
}
