/** Where each figure stands in the workbook. */
import { figureName, partsOfMeasure, total } from '../../../model/figure-name.ts';
import type { FigureName } from '../../../model/figure-name.ts';
import { restsOnFact } from '../../../figures/fact-position.ts';
import type { Figures } from '../../../model/figures.ts';
import { fiscalFunds } from '../../../model/terms.ts';
import type { CellPlace } from '../../../model/cell-address.ts';
import type { TableGrid } from '../table-sheets/sheet-of-table.ts';

/**
 * Places by figure. A figure that stands on several sheets has its home where it is added up or typed, and the others
 * refer to it there: the details (05, 08, 09, 06, 07) before the totals (02, 03, 04, 01).
 */
export interface FigurePlaces {
  readonly home: (name: FigureName) => CellPlace | undefined;
  /** The figure's place on this sheet, else its home. */
  readonly nearest: (name: FigureName, sheet: string) => CellPlace | undefined;
}

export interface PlacedFigure {
  readonly figure: FigureName;
  readonly place: CellPlace;
}

const homes = ['05', '08', '09', '06', '07', '02', '03', '04', '01'].map((number) => `table-${number}`);

/** Collects the places of the tables' figures, then of those that no table has. */
export function collectPlaces(grids: readonly TableGrid[], elsewhere: readonly PlacedFigure[] = []): FigurePlaces {
  const byFigure = new Map<FigureName, CellPlace[]>();
  const add = (figure: FigureName, place: CellPlace) => {
    byFigure.set(figure, [...(byFigure.get(figure) ?? []), place]);
  };
  for (const { cells } of grids.toSorted((a, b) => rank(a) - rank(b))) {
    for (const { figure, place } of cells) if (figure !== undefined) add(figure, place);
  }
  for (const { figure, place } of elsewhere) if (!byFigure.has(figure)) add(figure, place);
  return {
    home: (id) => byFigure.get(id)?.[0],
    nearest: (id, sheet) => byFigure.get(id)?.find((place) => place.sheet === sheet) ?? byFigure.get(id)?.[0],
  };
}

function rank({ definition }: TableGrid): number {
  return homes.indexOf(definition.id);
}

/**
 * 财政拨款收入 of an item is the income from the one fund that may pay for the item: the cell holds that fund's figure,
 * which no other cell of the tables has. Where several funds meet (in totals) the cell stays their sum.
 */
export function nameFundOfIncome(grids: readonly TableGrid[], figures: Figures): readonly TableGrid[] {
  const elsewhere = new Set(
    grids
      .filter(({ definition }) => definition.id !== 'table-02')
      .flatMap(({ cells }) => cells.flatMap(({ figure }) => figure ?? [])),
  );
  return grids.map((grid) => ({
    ...grid,
    cells: grid.cells.map((cell) => {
      const parts = cell.figure === undefined ? undefined : partsOfMeasure('income', cell.figure);
      if (parts?.source !== 'fiscalAppropriation' || parts.code === total) return cell;
      const { code } = parts;
      const fund = fundOf(code, figures);
      if (fund === undefined) return cell;
      const figure = figureName('income', { source: fund, code });
      return elsewhere.has(figure) ? cell : { ...cell, figure };
    }),
  }));
}

/** The only fund that pays for a code; the general public budget where none does. */
function fundOf(code: string, figures: Figures): (typeof fiscalFunds)[number] | undefined {
  const paying = fiscalFunds.filter((fund) => restsOnFact(figures, figureName('income', { source: fund, code })));
  return paying.length > 1 ? undefined : (paying[0] ?? 'generalPublicBudget');
}
