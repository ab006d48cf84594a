/** The nine tables, computed anew from the facts that were read, against the cells of the workbook. */
import { codeOf, total } from '../../../model/figure-name.ts';
import type { FigureName } from '../../../model/figure-name.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { Figures } from '../../../model/figures.ts';
import { zero } from '../../../model/money.ts';
import type { Money } from '../../../model/money.ts';
import { toleranceOf } from '../facts/read-amounts.ts';
import { wayOf } from '../../../checks/stated-differences.ts';
import type { StatedDifference } from '../../../checks/stated-differences.ts';
import { inWorkbook } from '../import-problems.ts';
import type { ReadCell, ReadTable } from '../recognise/read-table.ts';
import { tableNames } from '../recognise/table-id.ts';
import { exactAmount, exactDifference } from '../../../figures/format/amount.ts';
import type { SourcePosition } from '../../../model/source-position.ts';

export interface TableComparison {
  readonly problems: readonly Diagnostic[];
  /** Cells that were compared. */
  readonly compared: number;
}

/**
 * Compares each cell that was read, and each that the form prints and was not read.
 * @param printed the figures that each table prints, by table
 */
export function compareTables(
  file: string,
  tables: readonly ReadTable[],
  figures: Figures,
  printed: ReadonlyMap<string, readonly FigureName[]>,
): TableComparison {
  const parts = countParts(figures);
  const tolerance = toleranceOf(tables);
  const valueOf = (name: FigureName) => (figures.has(name) ? figures.get(name).value : zero);
  const within = (table: ReadTable, name: FigureName, difference: Money) =>
    difference.abs().lessThanOrEqualTo(tolerance(Math.max(parts(name), countRowsBelow(table, name))));
  const results = tables.map((table) => {
    const differing = table.cells.filter(({ figure, amount }) => !amount.equals(valueOf(figure)));
    const wrong = differing.filter(({ figure, amount }) => !within(table, figure, amount.minus(valueOf(figure))));
    const read = new Set(table.cells.map(({ figure }) => figure));
    const unread = (printed.get(table.id) ?? []).filter(
      (id) => !read.has(id) && !valueOf(id).isZero() && !within(table, id, valueOf(id)),
    );
    return {
      compared: table.cells.length,
      problems: [
        ...wrong.map((cell) => describe(table, cell, figures, valueOf(cell.figure))),
        ...unread.map((id) =>
          cellDiffers(
            inWorkbook(file, table.sheet),
            tableNames[table.id],
            labelOf(figures, id),
            undefined,
            valueOf(id),
          ),
        ),
      ],
    };
  });
  return {
    problems: results.flatMap(({ problems }) => problems),
    compared: results.reduce((total, { compared }) => total + compared, 0),
  };
}

function describe(table: ReadTable, cell: ReadCell, figures: Figures, computed: Money): Diagnostic {
  return cellDiffers(cell.position, tableNames[table.id], labelOf(figures, cell.figure), cell.amount, computed);
}

function labelOf(figures: Figures, name: FigureName): string {
  if (figures.has(name)) return figures.get(name).label;
  return codeOf(name) === total ? name : codeOf(name);
}

/** A cell that says something else than the facts of the workbook give. */
function cellDiffers(
  position: SourcePosition,
  table: string,
  label: string,
  read: Money | undefined,
  computed: Money,
): Diagnostic {
  return {
    code: 'IMPORT-DIFFERS',
    severity: 'error',
    title: `“${table}”的数与由明细算出的不同`,
    position,
    subject: label,
    expected: `${exactAmount(computed)}（由最末一级的数算出）`,
    actual: read === undefined ? '表中没有这个数' : `${exactAmount(read)}（表中的数）`,
    ...(read === undefined ? {} : { difference: exactDifference(read.minus(computed)) }),
    hint: '请核对这一格与它下面各行、以及别的表中同一科目的数，在工作簿中改正后再导入；常见的是错行、漏行，或多位少位。',
  };
}

/** A cell that says something else than the cells which make it up. */
export function cellDiffersFromParts(difference: StatedDifference): Diagnostic {
  const { figure, follows } = difference;
  const position = figure.stated ?? inWorkbook('');
  return {
    ...cellDiffers(position, position.cell?.split('!')[0] ?? '', figure.label, figure.value, follows),
    expected: `${exactAmount(follows)}（${wayOf(difference)}）`,
  };
}

/** Counts the facts below a figure; a stated total is one. */
function countParts(figures: Figures): (name: FigureName) => number {
  const counted = new Map<FigureName, number>();
  const count = (name: FigureName): number => {
    const known = counted.get(name);
    if (known !== undefined) return known;
    if (!figures.has(name)) return 0;
    const { origin } = figures.get(name);
    const parts = origin.kind === 'computed' ? origin.operands.reduce((total, one) => total + count(one.figure), 0) : 1;
    counted.set(name, parts);
    return parts;
  };
  return count;
}

/** Rows of items below the row of a figure: those that print 0.00 leave no fact behind, and still round. */
function countRowsBelow({ codes }: ReadTable, figure: FigureName): number {
  const code = codeOf(figure);
  const above = code === total ? '' : code;
  return codes.filter((one) => one.length > above.length && one.startsWith(above)).length;
}
