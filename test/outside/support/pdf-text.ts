import { runTool } from './run-tool.ts';

/** The text of each page of a PDF, cells and lines apart. */
export function readPages(pdf: string): readonly string[] {
  return runTool('pdftotext', ['-enc', 'UTF-8', '-layout', pdf, '-']).split('\f').slice(0, -1);
}

/** A text as it is compared: without white space, and without dot leaders, whose number is each program's own. */
export function squeeze(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s|\.{4,}/gu, '');
}

/** The numbers that a page prints, in ascending order of their text. */
export function numbersOf(page: string): readonly string[] {
  return (page.match(/\d+(?:\.\d+)?%?/g) ?? []).toSorted();
}

/** A page's characters in a fixed order: two programs list the cells of a row differently. */
export function charactersOf(page: string): string {
  return Array.from(squeeze(page)).toSorted().join('');
}
