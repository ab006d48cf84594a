/** A table's captions, one grid for each page it stands on, and its notes. */
import type { LaidOutCell, LaidOutRow, LaidOutTable, TableChunk } from '../../../layout/laid-out-report.ts';
import { tableMetrics, typography } from '../../../layout/typography.ts';
import type { TextStyle } from '../../../layout/typography.ts';
import type { Column, TableCaption } from '../../../model/report.ts';
import type { CoveredCell, FlowNode, TableNode, TextNode } from '../engine/nodes.ts';
import type { GridLayout } from '../engine/layout-builder.ts';
import type { Segment } from '../engine/set-text.ts';
import { textRuns } from './font-runs.ts';
import { plainNode, setTextNode } from './text-node.ts';
import { points } from './units.ts';

const { border, padX } = tableMetrics;

/** Rules stand on the columns' edges: half a rule is taken from the margin on each side. */
export const gridLayout: GridLayout = { ruleWidth: points(border), paddingX: points(padX - border / 2) };

/** The nodes of a table; `frontPages` pages stand before page 1. */
export function tableNodes({ table, chunks, notes }: LaidOutTable, frontPages: number): readonly FlowNode[] {
  const pageIndex = (page: number): number => page + frontPages - 1;
  const firstPage = pageIndex(chunks[0]?.page ?? 1);
  return [
    ...table.captions.map((caption) => captionNode(caption, firstPage)),
    ...chunks.map((chunk) => gridNode(chunk, table.columns, pageIndex(chunk.page))),
    ...notes.map(({ lines, page }) => plainNode(lines, pageIndex(page), typography.note)),
  ];
}

function captionNode({ left, right }: TableCaption, page: number): TextNode {
  const style = typography.caption;
  const sides: readonly Segment[] = [
    { runs: textRuns(left ?? '', style), align: 'left' },
    { runs: textRuns(right ?? '', style), align: 'right' },
  ];
  return setTextNode([{ segments: sides, page }], style);
}

function gridNode({ header, body }: TableChunk, columns: readonly Column[], page: number): TableNode {
  const rows = [...header, ...body];
  return {
    page,
    table: {
      widths: columns.map(({ width }) => points(width - 2 * padX)),
      heights: rows.map(({ height }) => points(height - border)),
      body: rows.map((row, index) => gridRow(rows, row, index, columns.length, page)),
    },
    layout: 'grid',
  };
}

/** One entry for each column, as pdfmake wants it: cells, and empty places where a span covers. */
function gridRow(
  rows: readonly LaidOutRow[],
  row: LaidOutRow,
  index: number,
  columnCount: number,
  page: number,
): readonly (TextNode | CoveredCell)[] {
  const places = new Array<TextNode | CoveredCell>(columnCount).fill({});
  for (const cell of row.cells) {
    const spanned = rows.slice(index, index + cell.rowSpan);
    const height = spanned.reduce((sum, { height: rowHeight }) => sum + rowHeight, 0);
    places[cell.column] = cellNode(cell, height, page);
  }
  // Each covered place needs an object of its own: pdfmake writes into it.
  return places.map((place) => ('text' in place ? place : {}));
}

/** A cell, its lines in the middle of its height: the height is known, so a margin does it, over merged rows too. */
function cellNode({ cell, colSpan, rowSpan, lines }: LaidOutCell, height: number, page: number): TextNode {
  const style: TextStyle = {
    ...typography.cell,
    align: cell.align,
    ...(cell.bold === true ? { bold: true } : {}),
  };
  const above = points(height - border - lines.length * style.pitch) / 2;
  return { ...plainNode(lines, page, style), margin: [0, above, 0, 0], colSpan, rowSpan };
}
