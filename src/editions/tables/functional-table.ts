/** What tables 02, 03, 05, 08 and 09 share: 合计, then the functional hierarchy 类 → 款 → 项, a column for each amount. */
import { isNothing } from '../../figures/format/open-figure.ts';
import type { FigureId } from '../../model/figures.ts';
import type { Row, RowGroup } from '../../model/report.ts';
import { functionalName } from '../../model/report-context.ts';
import type { TableContext } from '../../model/report-context.ts';
import { amountCell, centredLabel, columnHead, columnNumbers, headRow, numberCell, rowLabel } from '../cells.ts';

/** The rows of a functional table. `columns` gives the figure of each column for a code or `total`. */
export function functionalRows(
  context: TableContext,
  codes: readonly string[],
  columns: (code: string) => readonly FigureId[],
): readonly RowGroup[] {
  const amounts = (code: string) => columns(code).map((id) => amountCell(context.figures, id));
  const total: Row = { cells: [centredLabel('合计', { colSpan: 2 }), ...amounts('total')] };
  return [
    { name: 'total', rows: [total] },
    {
      name: 'items',
      rows: codes.map((code) => ({
        cells: [numberCell(code), rowLabel(functionalName(context, code)), ...amounts(code)],
      })),
    },
  ];
}

/**
 * The codes with a row: those with an amount, or one still to come, in any column (or in the one named), and what stands above them; a class
 * before its sections. Amounts that cancel out make no row vanish.
 */
export function codesWithFigures({ figures }: TableContext, prefix: string, column = '\\w+'): readonly string[] {
  const pattern = new RegExp(`^${prefix}/(\\d{3,7})/${column}$`);
  const codes = figures.all().flatMap((figure) => (isNothing(figure) ? [] : (pattern.exec(figure.id)?.slice(1) ?? [])));
  return withAncestors(codes);
}

/** Codes with the classes and sections above them, each once, in the order of the forms. */
export function withAncestors(codes: readonly string[]): readonly string[] {
  const above = codes.flatMap((code) =>
    [3, 5, 7].filter((digits) => digits <= code.length).map((digits) => code.slice(0, digits)),
  );
  return [...new Set(above)].toSorted((a, b) => (a < b ? -1 : 1));
}

/** The last header row: 栏次 and the numbers of the amount columns. */
export function columnNumberRow(amountColumns: number): Row {
  return headRow(columnHead('栏次', { colSpan: 2 }), ...columnNumbers(1, amountColumns));
}

/** Header of a table whose amounts stand under 本年支出: 05 and 09. */
export function expenditureHeader(totalName: string): readonly Row[] {
  return [
    headRow(columnHead('项目', { colSpan: 2 }), columnHead('本年支出', { colSpan: 3 })),
    headRow(
      columnHead('功能分类\n科目编码'),
      columnHead('科目名称'),
      ...[totalName, '基本支出', '项目支出'].map((name) => columnHead(name)),
    ),
    columnNumberRow(3),
  ];
}
