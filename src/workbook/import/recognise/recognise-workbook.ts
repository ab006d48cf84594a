/** Sheets → the tables that stand on them, every amount with its figure and its place. */
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { exact } from '../../../model/money.ts';
import { isNumeric } from '../cells/cell-text.ts';
import { hiddenContent, inWorkbook } from '../import-problems.ts';
import type { ImportedSheet } from '../../../model/sheet-cells.ts';
import { columnsOf, gridOf, rowsBetween } from './sheet-grid.ts';
import { headerBlocks } from './header-blocks.ts';
import { mergeTables } from './merge-tables.ts';
import { ambiguousTable, missingColumn, otherYear, unitNotStated } from './recognition-problems.ts';
import { placeOf } from './read-cell.ts';
import type { FoundTable, ReadTable, RecogniseContext, UnknownItem } from './read-table.ts';
import { rowsOfTable, tablesOfHeader } from './rows-of-table.ts';
import { segmentsOf } from './segments.ts';
import type { Segment } from './segments.ts';
import { statedUnit } from './stated-unit.ts';
import { tableNames } from './table-id.ts';
import type { TableId } from './table-id.ts';

export interface RecognisedWorkbook {
  /** At most one of each kind. */
  readonly tables: readonly ReadTable[];
  /** The tables that were found, those that can't be read too. */
  readonly named: readonly TableId[];
  /** Names of sheets without any of the tables. */
  readonly skipped: readonly string[];
  /** Items that no list knows. */
  readonly unknown: readonly UnknownItem[];
  readonly problems: readonly Diagnostic[];
}

/** A sheet of the workbook that is called `file`. */
export interface SheetOfFile {
  readonly file: string;
  readonly sheet: ImportedSheet;
}

/** Recognises the tables of all sheets, hidden ones too, of one workbook or of several. */
export function recogniseSheets(
  sheets: readonly SheetOfFile[],
  context: Omit<RecogniseContext, 'file'>,
): RecognisedWorkbook {
  const read = sheets.map(({ file, sheet }) => ({ file, sheet, ...recogniseSheet(sheet, { ...context, file }) }));
  const merged = mergeTables(read.flatMap(({ found }) => found));
  const hidden = read.flatMap(({ file, sheet, found }) => describeHidden(sheet, found, file));
  return {
    unknown: read.flatMap(({ unknown }) => unknown),
    tables: merged.tables,
    named: read.flatMap(({ named }) => named),
    skipped: read.filter(({ found }) => found.length === 0).map(({ sheet }) => sheet.name),
    problems: [...read.flatMap(({ problems }) => problems), ...merged.problems, ...hidden],
  };
}

function recogniseSheet(
  sheet: ImportedSheet,
  context: RecogniseContext,
): {
  readonly found: readonly FoundTable[];
  readonly named: readonly TableId[];
  readonly unknown: readonly UnknownItem[];
  readonly problems: readonly Diagnostic[];
} {
  const segments = segmentsOf(gridOf(sheet));
  const isContents = new Set(segments.map(({ table }) => table)).size >= 3;
  const results = segments.map((segment) => readSegment(segment, isContents, context));
  return {
    found: results.flatMap(({ found }) => (found === undefined ? [] : [found])),
    named: results.flatMap(({ named }) => named),
    unknown: results.flatMap(({ unknown }) => unknown),
    problems: results.flatMap(({ problems }) => problems),
  };
}

interface SegmentResult {
  readonly found?: FoundTable;
  readonly named: readonly TableId[];
  readonly unknown: readonly UnknownItem[];
  readonly problems: readonly Diagnostic[];
}

/** @param isContents whether the sheet names so many tables that one without a header is an entry of a list */
function readSegment(segment: Segment, isContents: boolean, context: RecogniseContext): SegmentResult {
  const { grid, start, end } = segment;
  const nothing: SegmentResult = { named: [], unknown: [], problems: [] };
  if (segment.table === 'other-form') return nothing;
  const blocks = headerBlocks(segment);
  const [first] = blocks;
  if (first === undefined) {
    const hasNumbers = rowsBetween(start, end).some((row) =>
      columnsOf(grid).some((column) => isNumeric(grid.textAt(row, column))),
    );
    if (segment.table === undefined || isContents || !hasNumbers) return nothing;
    const place = inWorkbook(context.file, grid.sheet.name);
    const heads = ['项目或科目名称', '各栏的名称'];
    return { ...nothing, named: [segment.table], problems: [missingColumn(place, tableNames[segment.table], heads)] };
  }
  const candidates = segment.table === undefined ? tablesOfHeader(first) : [segment.table];
  if (candidates.length > 1)
    return { ...nothing, named: candidates, problems: [ambiguousTable(inWorkbook(context.file, grid.sheet.name))] };
  const [named] = candidates;
  if (named === undefined) return nothing;
  // The accounts system's Z01 has the title of table 01; its budget columns tell it apart.
  const id: TableId = named === 'table-01' && !segment.published && tablesOfHeader(first)[0] === 'z01' ? 'z01' : named;
  const rows = rowsOfTable(id, grid, blocks, context);
  const stated = statedUnit(segment);
  const isEmpty = [...rows.cells, ...rows.budgets].every(({ amount }) => amount.isZero());
  const unit = typeof stated === 'string' && stated !== 'none' ? stated : undefined;
  if (unit === undefined && !isEmpty) {
    const actual = typeof stated === 'string' ? '没有写明' : stated.stated;
    return {
      named: [id],
      unknown: rows.unknown,
      problems: [...rows.problems, unitNotStated(inWorkbook(context.file, grid.sheet.name), tableNames[id], actual)],
    };
  }
  const yuan = exact(unit === '万元' ? 10_000 : 1);
  const table: ReadTable = {
    id,
    sheet: grid.sheet.name,
    unit,
    cells: rows.cells.map((cell) => ({ ...cell, amount: cell.amount.times(yuan) })),
    budgets: rows.budgets.map((cell) => ({ ...cell, amount: cell.amount.times(yuan) })),
    codes: rows.codes,
  };
  return {
    found: { table, published: segment.published },
    named: [id],
    unknown: rows.unknown,
    problems: [...rows.problems, ...findOtherYear(segment, first.row, context)],
  };
}

/** A title or caption that names another year, as an example: last year's workbook is easily taken for this year's. */
function findOtherYear(
  { grid, start }: Segment,
  headerRow: number,
  { file, year }: RecogniseContext,
): readonly Diagnostic[] {
  for (const row of rowsBetween(start, headerRow)) {
    for (const column of columnsOf(grid)) {
      const text = grid.textAt(row, column);
      const named = /(20\d{2})年/.exec(text)?.[1];
      if (named !== undefined && named !== String(year))
        return [otherYear(placeOf(file, grid, row, column), year, text)];
    }
  }
  return [];
}

function describeHidden(sheet: ImportedSheet, found: readonly FoundTable[], file: string): readonly Diagnostic[] {
  if (found.length === 0) return [];
  const cells = found.flatMap(({ table }) => [...table.cells, ...table.budgets]);
  const rows = new Set(
    cells.filter(({ position }) => sheet.hiddenRows.has(position.line - 1)).map(({ position }) => position.line),
  );
  const columns = cells.some(({ position }) => sheet.hiddenColumns.has(position.column - 1));
  return [
    ...(sheet.hidden ? [hiddenContent(file, sheet.name, '工作表是隐藏的')] : []),
    ...(rows.size > 0 ? [hiddenContent(file, sheet.name, `隐藏的行：${[...rows].slice(0, 20).join('、')}`)] : []),
    ...(columns ? [hiddenContent(file, sheet.name, '有隐藏的列')] : []),
  ];
}
