/** What tables 02, 03, 05, 08 and 09 share: 合计, then the functional hierarchy 类 → 款 → 项, a column for each amount. */
import { partsOfMeasure, total } from '../../model/figure-name.ts';
import type { FigureName, FigureParts, NamedFund } from '../../model/figure-name.ts';
import { isNothing } from '../../figures/format/figure-text.ts';
import type { Row, RowGroup } from '../../model/report.ts';
import { functionalName } from '../../model/report-context.ts';
import type { TableContext } from '../../model/report-context.ts';
import { amountCell, centredLabel, columnHead, columnNumbers, headRow, numberCell, rowLabel } from '../cells.ts';

/** The rows of a functional table. `columns` gives the figure of each column for a code, or for `total`. */
export function functionalRows(
  context: TableContext,
  codes: readonly string[],
  columns: (code: string) => readonly FigureName[],
): readonly RowGroup[] {
  const amounts = (code: string) => columns(code).map((id) => amountCell(context.figures, id));
  const totals: Row = { cells: [centredLabel('合计', { colSpan: 2 }), ...amounts(total)] };
  return [
    { name: 'total', rows: [totals] },
    {
      name: 'items',
      rows: codes.map((code) => ({
        cells: [numberCell(code), rowLabel(functionalName(context, code)), ...amounts(code)],
      })),
    },
  ];
}

/**
 * The codes with a row: those with an amount, or one still to come, in any column of a measure (or in those that `wanted`
 * chooses), and what stands above them; a class before its sections. Amounts that cancel out make no row vanish.
 */
export function codesWithFigures<M extends MeasureByCode>(
  { figures }: TableContext,
  measure: M,
  wanted: (parts: FigureParts<M>) => boolean = () => true,
): readonly string[] {
  const codes = figures.all().flatMap((figure) => {
    const parts = partsOfMeasure(measure, figure.name);
    return parts === undefined || parts.code === total || isNothing(figure) || !wanted(parts) ? [] : [parts.code];
  });
  return withAncestors(codes);
}

/** The codes that a fund (or all of them together) paid for, as rows of a table. */
export function codesPaidBy(context: TableContext, fund: NamedFund): readonly string[] {
  return codesWithFigures(context, 'expenditure', (parts) => parts.fund === fund);
}

/** The measures of the functional tables. */
type MeasureByCode = 'income' | 'expenditure' | 'openingBudget' | 'openingBalance';

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
