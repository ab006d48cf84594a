import { runTool } from './run-tool.ts';

/** The text of each page of a PDF, cells and lines apart. */
export function readPages(pdf: string): readonly string[] {
  return runTool('pdftotext', ['-enc', 'UTF-8', '-layout', pdf, '-']).split('\f').slice(0, -1);
}

/** The lines of each page of a PDF, as they are compared; in a fixed order, for programs draw page numbers at other times. */
export function readLines(pdf: string): readonly (readonly string[])[] {
  const pages = runTool('pdftotext', ['-enc', 'UTF-8', '-raw', pdf, '-']).split('\f').slice(0, -1);
  return pages.map((page) =>
    page
      .split('\n')
      .map(squeeze)
      .filter((line) => line !== '')
      .toSorted(),
  );
}

/**
 * A text as it is compared: without white space and places where a line may end, and without dot leaders, whose number
 * is each program's own.
 */
export function squeeze(text: string): string {
  return text.normalize('NFKC').replaceAll(/[\s\u200b]|\.{4,}/gu, '');
}

/** The numbers that a page prints, in ascending order of their text. */
export function numbersOf(page: string): readonly string[] {
  return (page.match(/\d+(?:\.\d+)?%?/g) ?? []).toSorted();
}

/** A page's characters in a fixed order: two programs list the cells of a row differently. */
export function charactersOf(page: string): string {
  return Array.from(squeeze(page)).toSorted().join('');
}
