/** Finds a table in a PDF: its cells row by row, header rows and labels again on each further page. */
import { cellPlace } from '../expect/expected-report.ts';
import type { ExpectedTable } from '../expect/expected-report.ts';
import { cellsOfRow } from '../expect/covered-grid.ts';
import { squeeze } from '../tokens.ts';
import { divideAtPageEnd, wholeCell } from './divided-rows.ts';
import type { CellPiece } from './divided-rows.ts';
import { matchText } from './pdf-matching.ts';
import type { PdfMatching } from './pdf-matching.ts';
import { misplacedCells } from './cell-places.ts';
import type { PlacedCell } from './cell-places.ts';

/** `next` is the text that follows the table. */
export function matchPdfTable(matching: PdfMatching, table: ExpectedTable, next: string): void {
  const headerRows = table.header.length;
  const header = table.header.flatMap((_, row) => beginning(table.header, row, row));
  const placed: PlacedCell[] = [];
  const take = (pieces: readonly CellPiece[], after: string): void => {
    const printed = pieces.filter(({ text }) => squeeze(text) !== '');
    printed.forEach(({ cell, row, text, continues }, index) => {
      const run = matchText(matching, cellPlace(table, cell, row), text, printed[index + 1]?.text ?? after);
      const begun = matching.found.get(cell);
      if (begun === undefined) matching.found.set(cell, run);
      else if (continues) matching.found.set(cell, { ...begun, text: begun.text + run.text });
      placed.push({
        cell,
        row,
        text: run.text,
        glyphs: matching.stream.glyphs.slice(run.start, run.start + run.text.length),
      });
    });
  };
  take(header, firstText(table, 0) ?? next);
  table.body.forEach((_, row) => {
    const own = beginning(table.body, row, headerRows + row);
    // An empty row tells nothing about its page.
    if (own.every(({ text }) => squeeze(text) === '')) return;
    const after = firstText(table, row + 1) ?? next;
    const continued = row > 0 && matching.cursor.atPageStart;
    if (continued) take(header, firstText(table, row) ?? next);
    let pieces = continued ? cellsOfRow(table.body, row).map((cell) => wholeCell(cell, headerRows + row)) : own;
    // A row that is higher than a page goes on on the next one, under the header and beside its labels.
    for (;;) {
      const divided = divideAtPageEnd(pieces, matching.cursor.restOfPage);
      if (divided === undefined) break;
      take(divided.above, '');
      take(header, '');
      const labels = cellsOfRow(table.body, row).filter(({ rowSpan }) => rowSpan > 1);
      pieces = [...labels.map((cell) => wholeCell(cell, headerRows + row)), ...divided.below].toSorted(
        (a, b) => a.cell.column - b.cell.column,
      );
    }
    take(pieces, after);
  });
  matching.findings.push(...misplacedCells(table, placed));
}

/** The cells that begin in a row. */
function beginning(grid: ExpectedTable['body'], row: number, drawnRow: number): readonly CellPiece[] {
  return cellsOfRow(grid, row)
    .filter((cell) => cell.row === row)
    .map((cell) => wholeCell(cell, drawnRow));
}

/** The first words that row `row` or a later one prints. */
function firstText({ body }: ExpectedTable, row: number): string | undefined {
  for (let at = row; at < body.length; at += 1) {
    const text = beginning(body, at, at)
      .map(({ cell }) => cell.cell.text)
      .find((one) => squeeze(one) !== '');
    if (text !== undefined) return text;
  }
  return undefined;
}
