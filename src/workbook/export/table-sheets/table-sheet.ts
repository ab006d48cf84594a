/** One official table as a sheet: title, form number, department and unit, grid, notes, and its stated totals beside it. */
import type { Decimal } from 'decimal.js';
import { fixedText } from '../../../figures/format/decimal-text.ts';
import { unitNames } from '../sheet-amounts.ts';
import { linesIn, textWidth } from '../../../model/text-extent.ts';
import type { CellRange, SheetCell, SheetColumn, SheetRow, WorkSheet } from '../../../model/workbook.ts';
import type { WorkbookContext } from '../formulas/figure-formula.ts';
import { figureCell } from './amount-cell.ts';
import { statedTotalsBeside } from './stated-totals.ts';
import { rowsAboveGrid } from './sheet-of-table.ts';
import type { GridCell, TableGrid } from './sheet-of-table.ts';

/** Twips of a column in the printed report for each character of its width here: sheets are read on a screen. */
const twipsPerCharacter = 92;

/** The fixed grids (01, 04, 06) fit on a page, as they do in the accounts system. */
const mostRowsOnAPage = 45;

const lineHeightPt = 15;
const rowPaddingPt = 3;

export function writeTableSheet(context: WorkbookContext, grid: TableGrid): WorkSheet {
  const { definition, sheet, headerRows, bottom, notes } = grid;
  const last = definition.columns.length - 1;
  const cells = grid.cells.map((gridCell) => writeGridCell(context, grid, gridCell));
  const columns = columnWidths(grid, cells.flat());
  const wholeRow = (row: number): CellRange => ({ top: row, left: 0, bottom: row, right: last });
  const captions = captionRows(context, grid);
  const noteRows = notes.map((text): SheetRow => {
    const lines = linesIn(text, totalWidth(columns));
    return { heightPt: heightOf(lines), cells: [{ column: 0, role: 'note', content: { kind: 'text', text } }] };
  });
  const gridRows = rowsOf(grid, cells, columns);
  const rows = [...captions.rows, ...gridRows, ...noteRows];
  const beside = statedTotalsBeside(context, grid, last + 2);
  return {
    name: sheet,
    columns: [...columns, ...beside.columns],
    rows: mergeRows(rows, beside.cells),
    merges: [
      ...captions.merges,
      ...grid.cells.flatMap(mergeOf),
      ...notes.map((_, index) => wholeRow(bottom + index)),
      ...beside.merges,
    ],
    print: {
      orientation: definition.orientation,
      area: { top: 0, left: 0, bottom: bottom + notes.length - 1, right: last },
      titleRows: [0, rowsAboveGrid + headerRows - 1],
      ...(bottom <= mostRowsOnAPage ? { onePage: true } : {}),
    },
    frozenRows: rowsAboveGrid + headerRows,
    validations: grid.cells.flatMap(({ place }, index) =>
      cells[index]?.[0]?.role === 'leaf' || cells[index]?.[0]?.role === 'stated'
        ? [{ range: oneCell(place), kind: 'amount', nonNegative: false, prompt: '填写金额，负数前加负号' } as const]
        : [],
    ),
    highlights: [],
  };
}

function oneCell({ row, column }: { readonly row: number; readonly column: number }): CellRange {
  return { top: row, left: column, bottom: row, right: column };
}

/** A cell of the grid, and the blank ones that it covers, which carry its border. */
function writeGridCell(context: WorkbookContext, grid: TableGrid, gridCell: GridCell): readonly SheetCell[] {
  const { cell, place, figure, colSpan } = gridCell;
  const own = figure === undefined ? textCell(gridCell) : figureCell(context, figure, place, formatOf(grid));
  const covered = Array.from({ length: colSpan - 1 }, (_, index): SheetCell => ({
    column: place.column + index + 1,
    role: cell.header === 'column' ? 'head' : 'blank',
  }));
  return [own, ...covered];
}

function formatOf({ definition }: TableGrid) {
  return definition.id === 'table-07' ? 'amountOrZero' : 'amount';
}

function textCell({ cell, place, inHeader }: GridCell): SheetCell {
  const { text, align, header } = cell;
  const role =
    inHeader || header === 'column' ? 'head' : align === 'left' ? 'label' : align === 'center' ? 'centred' : 'blank';
  return { column: place.column, role, ...(text === '' ? {} : { content: { kind: 'text', text } }) };
}

function mergeOf({ place, colSpan, rowSpan }: GridCell): readonly CellRange[] {
  if (colSpan === 1 && rowSpan === 1) return [];
  const { row, column } = place;
  return [{ top: row, left: column, bottom: row + rowSpan - 1, right: column + colSpan - 1 }];
}

function rowsOf(
  { cells: gridCells, bottom, headerRows }: TableGrid,
  written: readonly (readonly SheetCell[])[],
  columns: readonly SheetColumn[],
): readonly SheetRow[] {
  return Array.from({ length: bottom - rowsAboveGrid }, (_, index) => {
    const row = rowsAboveGrid + index;
    const own = gridCells.flatMap((one, at) => (one.place.row === row ? [{ one, cells: written[at] ?? [] }] : []));
    const covered = gridCells.flatMap((one): readonly SheetCell[] =>
      one.place.row < row && row < one.place.row + one.rowSpan
        ? Array.from({ length: one.colSpan }, (__, at) => ({ column: one.place.column + at, role: 'head' }))
        : [],
    );
    const cells = [...own.flatMap(({ cells: some }) => some), ...covered].toSorted((a, b) => a.column - b.column);
    const lines = own.map(({ one }) => {
      const width = columns.slice(one.place.column, one.place.column + one.colSpan);
      return Math.ceil(linesIn(one.cell.text, totalWidth(width)) / one.rowSpan);
    });
    return { heightPt: heightOf(Math.max(1, ...lines), index < headerRows), cells };
  });
}

function heightOf(lines: number, inHeader = false): number {
  return lines * lineHeightPt + rowPaddingPt * (inHeader ? 2 : 1);
}

/** Title, form number, and the line with the department and the unit of the amounts. */
function captionRows({ accounts }: WorkbookContext, { definition, sheet }: TableGrid) {
  const last = definition.columns.length - 1;
  const left = Math.max(0, Math.floor(last / 2));
  const text = (column: number, role: 'title' | 'caption' | 'captionRight', words: string): SheetCell => ({
    column,
    role,
    content: { kind: 'text', text: words },
  });
  const rows: readonly SheetRow[] = [
    { heightPt: 30, cells: [text(0, 'title', definition.title)] },
    { heightPt: heightOf(1), cells: [text(left + 1, 'captionRight', sheet)] },
    {
      heightPt: heightOf(1),
      cells: [
        text(0, 'caption', `部门：${accounts.department.name}`),
        text(left + 1, 'captionRight', `单位：${unitNames[accounts.ledger.unit]}`),
      ],
    },
  ];
  const range = (row: number, from: number, to: number): CellRange => ({
    top: row,
    left: from,
    bottom: row,
    right: to,
  });
  const merges = [range(0, 0, last), range(1, left + 1, last), range(2, 0, left), range(2, left + 1, last)];
  return { rows, merges };
}

/** Widths as on the form, and no amount wider than its column. */
function columnWidths(
  { definition, cells: gridCells }: TableGrid,
  written: readonly SheetCell[],
): readonly SheetColumn[] {
  return definition.columns.map(({ width }, column) => {
    const amounts = written.filter((cell) => cell.column === column).map(({ content }) => amountWidth(content));
    const codes = gridCells
      .filter(({ place, cell, colSpan }) => place.column === column && colSpan === 1 && cell.align === 'center')
      .map(({ cell }) => textWidth(cell.text));
    return { width: Math.ceil(Math.max(width / twipsPerCharacter, ...amounts, ...codes.map((one) => one + 1))) };
  });
}

function amountWidth(content: SheetCell['content']): number {
  if (content === undefined || content.kind === 'text') return 0;
  const amount: Decimal | string = content.kind === 'number' ? content.value : content.result;
  if (typeof amount === 'string') return textWidth(amount);
  const digits = fixedText(amount).length;
  return digits + Math.floor((digits - 4) / 3) + 2;
}

function totalWidth(columns: readonly SheetColumn[]): number {
  return columns.reduce((total, { width }) => total + width, 0);
}

/** Rows with further cells to the right. */
function mergeRows(rows: readonly SheetRow[], further: ReadonlyMap<number, readonly SheetCell[]>): readonly SheetRow[] {
  const count = Math.max(rows.length, ...[...further.keys()].map((row) => row + 1));
  return Array.from({ length: count }, (_, index) => {
    const row = rows[index] ?? { cells: [] };
    return { ...row, cells: [...row.cells, ...(further.get(index) ?? [])] };
  });
}
