/** The cells of the tables by the figure that they print. */
import { partsOfMeasure, total } from '../../../model/figure-name.ts';
import type { FigureName, NamedFund } from '../../../model/figure-name.ts';
import type { CellPlace } from '../../../model/cell-address.ts';
import type { TableGrid } from '../table-sheets/sheet-of-table.ts';
import { addressOf } from '../../../model/cell-address.ts';
import type { Term } from '../formulas/figure-formula.ts';

export interface TableCells {
  /** The cell of a table that prints a figure; none where the table has no such row. `number` is `01` … `09`. */
  readonly find: (number: string, figure: FigureName) => CellPlace | undefined;
  /** The figures that a table prints and that are wanted. */
  readonly figures: (number: string, wanted: (name: FigureName) => boolean) => readonly FigureName[];
}

export function indexTableCells(grids: readonly TableGrid[]): TableCells {
  const byTable = new Map(
    grids.map(({ definition, cells }) => [
      definition.id,
      new Map(cells.flatMap(({ cell, place }) => (cell.figure === undefined ? [] : [[cell.figure, place] as const]))),
    ]),
  );
  const table = (number: string) => byTable.get(`table-${number}`) ?? new Map<FigureName, CellPlace>();
  return {
    find: (number, figure) => table(number).get(figure),
    figures: (number, wanted) => [...table(number).keys()].filter(wanted),
  };
}

/** Whether a figure is what a fund (`total` for all of them) paid for one functional class. */
export function isClassTotal(fund: NamedFund): (name: FigureName) => boolean {
  return (name) => {
    const parts = partsOfMeasure('expenditure', name);
    return parts?.fund === fund && parts.kind === total && parts.code.length === 3;
  };
}

/** The cells of a sum as people name them: `公开01表 C34`, or its first and last one. */
export function describeCells(terms: readonly Term[]): string {
  const [first] = terms;
  const last = terms.at(-1);
  if (first === undefined || last === undefined) return '';
  const start = `${first.place.sheet} ${addressOf(first.place)}`;
  if (terms.length === 1) return start;
  return `${start} … ${addressOf(last.place)} 共${String(terms.length)}格`;
}
