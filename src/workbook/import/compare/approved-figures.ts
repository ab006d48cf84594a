/** The cells of the tables as approved figures: which of them differ from what they are made of, and how they are kept. */
import type { ApprovedTable } from '../../../facts/approved/approved-file.ts';
import { exactAmount, exactDifference } from '../../../figures/format/amount.ts';
import type { Ledger, NumberFact } from '../../../model/accounts.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { FigureName } from '../../../model/figure-name.ts';
import { exact } from '../../../model/money.ts';
import { describePosition } from '../../../model/source-position.ts';
import { figureTwice } from '../import-problems.ts';
import type { ReadCell, ReadTable } from '../recognise/read-table.ts';
import { tableNames } from '../recognise/table-id.ts';

/** The public tables, in the order of their numbers; the accounts system's own form is no approved one. */
function publicTables(tables: readonly ReadTable[]): readonly ReadTable[] {
  return tables.filter(({ id }) => id !== 'z01').toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** The amounts of all cells by figure; one that stands in several tables has the cell of the first. */
export function approvedFigures(tables: readonly ReadTable[]): Ledger['approved'] {
  const cells = publicTables(tables).flatMap((table) => table.cells);
  return new Map(
    cells
      .toReversed()
      .map(({ figure, amount, position }): [FigureName, NumberFact] => [figure, { value: amount, position }]),
  );
}

export interface FigureTwice {
  readonly figure: FigureName;
  /** The cell of the first table, whose amount is printed, and that of the other. */
  readonly first: ReadCell;
  readonly other: ReadCell;
}

/** Cells of two tables that should say the same and do not. */
export function figuresTwice(tables: readonly ReadTable[]): readonly FigureTwice[] {
  const firsts = new Map<FigureName, ReadCell>();
  return publicTables(tables).flatMap((table) =>
    table.cells.flatMap((other) => {
      const { figure } = other;
      const first = firsts.get(figure);
      if (first === undefined) firsts.set(figure, other);
      return first === undefined || first.amount.equals(other.amount) ? [] : [{ figure, first, other }];
    }),
  );
}

/** More than a tail between two tables: one of them is wrong. */
export function tablesDisagree({ first, other }: FigureTwice, label: string): Diagnostic {
  return figureTwice(other.position, label, first.position, [
    exactAmount(other.amount),
    exactAmount(first.amount),
    exactDifference(other.amount.minus(first.amount)),
  ]);
}

/** A tail between two tables in one line. */
export function describeTwice({ first, other }: FigureTwice, label: string): string {
  const [printed, left] = [first, other].map(
    ({ position, amount }) => `${describePosition(position)} ${exactAmount(amount)}`,
  );
  return `${left ?? ''}（${label}，${printed ?? ''}；报告都印后一个数）`;
}

/** The tables as they are kept beside the facts, amounts in the unit of each. */
export function approvedTables(tables: readonly ReadTable[]): readonly ApprovedTable[] {
  return publicTables(tables).flatMap(({ id, sheet, unit, cells }): readonly ApprovedTable[] => {
    const [one] = cells;
    if (one === undefined || unit === undefined) return [];
    const yuan = exact(unit === '万元' ? 10_000 : 1);
    return [
      {
        表: tableNames[id],
        文件: one.position.file,
        工作表: sheet,
        金额单位: unit,
        格: cells.map(({ figure, amount, position }) => [
          position.cell?.split('!').at(-1) ?? '',
          figure,
          amount.dividedBy(yuan).toFixed(),
        ]),
      },
    ];
  });
}
