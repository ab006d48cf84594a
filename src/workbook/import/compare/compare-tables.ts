/** The nine tables, computed anew from the facts that were read, against the cells of the workbook. */
import { codeOf, total } from '../../../model/figure-name.ts';
import type { FigureName } from '../../../model/figure-name.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { Figures } from '../../../model/figures.ts';
import { exact, zero } from '../../../model/money.ts';
import type { Money } from '../../../model/money.ts';
import { inWorkbook } from '../import-problems.ts';
import type { ReadCell, ReadTable } from '../recognise/read-table.ts';
import { tableNames } from '../recognise/table-id.ts';
import { cellDiffers } from './comparison-problems.ts';
import { countParts, countRowsBelow } from './rounding-of-parts.ts';

export interface TableComparison {
  readonly problems: readonly Diagnostic[];
  /** Cells that were compared. */
  readonly compared: number;
  /** Of these, those that differ by rounding alone. */
  readonly rounded: number;
}

/** Half of the last printed digit of 万元, in yuan. */
const halfOfLastDigit = exact(50);

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
  const isRounded = tables.some(({ unit }) => unit === '万元');
  const valueOf = (name: FigureName) => (figures.has(name) ? figures.get(name).value : zero);
  const within = (table: ReadTable, name: FigureName, difference: Money) =>
    isRounded &&
    difference.abs().lessThanOrEqualTo(halfOfLastDigit.times(Math.max(parts(name), countRowsBelow(table, name)) + 1));
  const results = tables.map((table) => {
    const differing = table.cells.filter(({ figure, amount }) => !amount.equals(valueOf(figure)));
    const wrong = differing.filter(({ figure, amount }) => !within(table, figure, amount.minus(valueOf(figure))));
    const read = new Set(table.cells.map(({ figure }) => figure));
    const unread = (printed.get(table.id) ?? []).filter(
      (id) => !read.has(id) && !valueOf(id).isZero() && !within(table, id, valueOf(id)),
    );
    return {
      compared: table.cells.length,
      rounded: differing.length - wrong.length,
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
    rounded: results.reduce((total, { rounded }) => total + rounded, 0),
  };
}

function describe(table: ReadTable, cell: ReadCell, figures: Figures, computed: Money): Diagnostic {
  return cellDiffers(cell.position, tableNames[table.id], labelOf(figures, cell.figure), cell.amount, computed);
}

function labelOf(figures: Figures, name: FigureName): string {
  if (figures.has(name)) return figures.get(name).label;
  return codeOf(name) === total ? name : codeOf(name);
}
