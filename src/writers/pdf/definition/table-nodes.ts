/** A table's captions, one grid for each page it stands on, and its notes. */
import type {
  CaptionLines,
  LaidOutCell,
  LaidOutRow,
  LaidOutTable,
  TableChunk,
} from '../../../layout/laid-out-report.ts';
import { tableMetrics, typography } from '../../../layout/typography.ts';
import type { TextStyle } from '../../../layout/typography.ts';
import type { Column } from '../../../model/report.ts';
import type { CoveredCell, TableNode, TextNode } from '../engine/nodes.ts';
import type { GridLayout } from '../engine/layout-builder.ts';
import { element } from '../engine/structure.ts';
import type { Segment, SetLine } from '../engine/set-text.ts';
import type { StructureElement } from '../engine/structure.ts';
import { textRuns } from './font-runs.ts';
import { tableStructure } from './table-structure.ts';
import type { TableStructure } from './table-structure.ts';
import type { Tagged } from './tagged-text.ts';
import { plainNode, setTextNode, tagged, together } from './tagged-text.ts';
import { points } from '../../../layout/page-geometry.ts';

const { border, padX, padY } = tableMetrics;

/** Rules stand on the columns' edges: half a rule is taken from the margin on each side. */
export const gridLayout: GridLayout = { ruleWidth: points(border), paddingX: points(padX - border / 2) };

/** The nodes of a table; `frontPages` pages stand before page 1. */
export function tableNodes(laidOut: LaidOutTable, frontPages: number): Tagged {
  const { table, captions, chunks, notes } = laidOut;
  const pageIndex = (page: number): number => page + frontPages - 1;
  const firstPage = pageIndex(chunks[0]?.page ?? 1);
  const structure = tableStructure(laidOut);
  const grids = chunks.map((chunk) => gridNode(chunk, table.columns, pageIndex(chunk.page), structure));
  return together([
    ...captions.map((caption) => captionNode(caption, firstPage)),
    { nodes: grids, elements: [structure.table] },
    ...notes.map(({ lines, page }) => tagged('P', (role) => plainNode(lines, pageIndex(page), typography.note, role))),
  ]);
}

/** A text at each end of the last line; each is a paragraph by itself, as they are about different things. */
function captionNode({ left, right }: CaptionLines, page: number): Tagged {
  const style = typography.caption;
  const [atLeft, atRight] = [element('P'), element('P')];
  const lines = left.map((text, index): SetLine => {
    const segment: Segment = { runs: textRuns(text, style), align: 'left', element: atLeft };
    if (index < left.length - 1) return { segments: [segment], page };
    return { segments: [segment, { runs: textRuns(right, style), align: 'right', element: atRight }], page };
  });
  return {
    nodes: [setTextNode(lines, style)],
    elements: [...(left.join('') === '' ? [] : [atLeft]), ...(right === '' ? [] : [atRight])],
  };
}

function gridNode(
  { header, body }: TableChunk,
  columns: readonly Column[],
  page: number,
  structure: TableStructure,
): TableNode {
  const rows = [...header, ...body];
  return {
    page,
    table: {
      widths: columns.map(({ width }) => points(width - 2 * padX)),
      heights: rows.map(({ height }) => points(height - border)),
      body: rows.map((_, index) => gridRow(rows, index, { columns: columns.length, page, structure })),
    },
    layout: 'grid',
  };
}

/** One entry for each column, as pdfmake wants it: cells, and empty places where a span covers. */
function gridRow(
  rows: readonly LaidOutRow[],
  index: number,
  { columns, page, structure }: { columns: number; page: number; structure: TableStructure },
): readonly (TextNode | CoveredCell)[] {
  const places = new Array<TextNode | CoveredCell>(columns).fill({});
  for (const cell of rows[index]?.cells ?? []) {
    const spanned = rows.slice(index, index + cell.rowSpan);
    const height = spanned.reduce((sum, { height: rowHeight }) => sum + rowHeight, 0);
    places[cell.column] = cellNode(cell, height, page, structure.elementOf(cell));
  }
  // Each covered place needs an object of its own: pdfmake writes into it.
  return places.map((place) => ('text' in place ? place : {}));
}

/** A cell, its lines in the middle of its height or at its top: the height is known, so a margin does it, over merged rows too. */
function cellNode(
  { cell, colSpan, rowSpan, lines, halfPoints = typography.cell.halfPoints, atTop }: LaidOutCell,
  height: number,
  page: number,
  cellElement: StructureElement | undefined,
): TextNode {
  const style: TextStyle = {
    ...typography.cell,
    halfPoints,
    align: cell.align,
    ...(cell.bold === true ? { bold: true } : {}),
  };
  const above = atTop === true ? points(padY) : points(height - border - lines.length * style.pitch) / 2;
  const node = plainNode(lines, page, style, cellElement === undefined ? {} : { element: cellElement });
  return { ...node, margin: [0, above, 0, 0], colSpan, rowSpan };
}
