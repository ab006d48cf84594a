/** Finds a table in a PDF: its cells row by row, header rows and labels again on each further page. */
import { cellPlace } from '../expect/expected-report.ts';
import type { ExpectedTable } from '../expect/expected-report.ts';
import { cellsOfRow } from '../expect/covered-grid.ts';
import type { GridCell } from '../expect/covered-grid.ts';
import { squeeze } from '../tokens.ts';
import { matchText } from './pdf-matching.ts';
import type { PdfMatching } from './pdf-matching.ts';
import { misplacedCells } from './cell-places.ts';
import type { PlacedCell } from './cell-places.ts';

/** Cells as they are drawn, and in which row of the grid, header rows counted. */
interface Drawn {
  readonly cell: GridCell;
  readonly row: number;
}

/** `next` is the text that follows the table. */
export function matchPdfTable(matching: PdfMatching, table: ExpectedTable, next: string): void {
  const headerRows = table.header.length;
  const header = table.header.flatMap((_, row) => beginning(table.header, row, row));
  const placed: PlacedCell[] = [];
  const take = (drawn: readonly Drawn[], after: string): void => {
    const printed = drawn.filter(({ cell }) => squeeze(cell.cell.text) !== '');
    printed.forEach(({ cell, row }, index) => {
      const following = printed[index + 1]?.cell.cell.text ?? after;
      const run = matchText(matching, cellPlace(table, cell, row), cell.cell.text, following);
      if (!matching.found.has(cell)) matching.found.set(cell, run);
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
    const after = firstText(table, row + 1) ?? next;
    const continued = row > 0 && matching.cursor.atPageStart;
    if (continued) take(header, firstText(table, row) ?? next);
    const cells = continued
      ? cellsOfRow(table.body, row).map((cell) => ({ cell, row: headerRows + row }))
      : beginning(table.body, row, headerRows + row);
    take(cells, after);
  });
  matching.findings.push(...misplacedCells(table, placed));
}

/** The cells that begin in a row. */
function beginning(grid: ExpectedTable['body'], row: number, drawnRow: number): readonly Drawn[] {
  return cellsOfRow(grid, row)
    .filter((cell) => cell.row === row)
    .map((cell) => ({ cell, row: drawnRow }));
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
