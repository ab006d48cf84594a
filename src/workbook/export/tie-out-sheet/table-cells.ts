/** The cells of the tables by the figure that they print. */
import type { FigureId } from '../../../model/figures.ts';
import type { CellPlace } from '../../../model/cell-address.ts';
import type { TableGrid } from '../table-sheets/sheet-of-table.ts';

export interface TableCells {
  /** The cell of a table that prints a figure; none where the table has no such row. `number` is `01` … `09`. */
  readonly find: (number: string, figure: FigureId) => CellPlace | undefined;
  /** The figures that a table prints and whose id fits. */
  readonly figures: (number: string, pattern: RegExp) => readonly FigureId[];
}

export function indexTableCells(grids: readonly TableGrid[]): TableCells {
  const byTable = new Map(
    grids.map(({ definition, cells }) => [
      definition.id,
      new Map(cells.flatMap(({ cell, place }) => (cell.figure === undefined ? [] : [[cell.figure, place] as const]))),
    ]),
  );
  const table = (number: string) => byTable.get(`table-${number}`) ?? new Map<FigureId, CellPlace>();
  return {
    find: (number, figure) => table(number).get(figure),
    figures: (number, pattern) => [...table(number).keys()].filter((id) => pattern.test(id)),
  };
}
