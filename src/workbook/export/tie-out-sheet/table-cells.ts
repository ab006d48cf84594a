/** The cells of the tables by the figure that they print. */
import type { FigureName } from '../../../model/figure-name.ts';
import type { Figures } from '../../../model/figures.ts';
import type { CellPlace } from '../../../model/cell-address.ts';
import { addressOf } from '../../../model/cell-address.ts';
import type { TableGrid } from '../table-sheets/sheet-of-table.ts';
import type { Term } from '../formulas/figure-formula.ts';

/** The cells of one table. */
export type PrintedFigures = ReadonlyMap<FigureName, CellPlace>;

/** The tables in the order of the form. */
export function indexTableCells(grids: readonly TableGrid[]): readonly PrintedFigures[] {
  return grids.map(
    ({ cells }) =>
      new Map(cells.flatMap(({ cell, place }) => (cell.figure === undefined ? [] : [[cell.figure, place] as const]))),
  );
}

/**
 * The cells that make up a figure: its own in the table, else in the first table that prints it, else those of its parts.
 * @returns undefined where a part of the amount stands in no cell
 */
export function cellsOfFigure(
  name: FigureName,
  table: PrintedFigures,
  tables: readonly PrintedFigures[],
  figures: Figures,
): readonly Term[] | undefined {
  const place = table.get(name) ?? tables.find((one) => one.has(name))?.get(name);
  if (place !== undefined) return [{ place, minus: false }];
  const { origin, value } = figures.get(name);
  if (!('operands' in origin) || origin.operands.length === 0) return value.isZero() ? [] : undefined;
  const terms: Term[] = [];
  for (const { figure, minus } of origin.operands) {
    const below = cellsOfFigure(figure, table, tables, figures);
    if (below === undefined) return undefined;
    terms.push(...below.map((term) => ({ ...term, minus: term.minus !== minus })));
  }
  return terms;
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
