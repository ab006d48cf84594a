/** Where each figure stands in the workbook. */
import type { FigureId, Figures } from '../../../model/figures.ts';
import { fiscalFunds } from '../../../model/terms.ts';
import type { CellPlace } from '../../../model/cell-address.ts';
import type { TableGrid } from '../table-sheets/sheet-of-table.ts';

/**
 * Places by figure. A figure that stands on several sheets has its home where it is added up or typed, and the others
 * refer to it there: the details (05, 08, 09, 06, 07) before the totals (02, 03, 04, 01).
 */
export interface FigurePlaces {
  readonly home: (id: FigureId) => CellPlace | undefined;
  /** The figure's place on this sheet, else its home. */
  readonly nearest: (id: FigureId, sheet: string) => CellPlace | undefined;
}

export interface PlacedFigure {
  readonly figure: FigureId;
  readonly place: CellPlace;
}

const homes = ['05', '08', '09', '06', '07', '02', '03', '04', '01'].map((number) => `table-${number}`);

/** Collects the places of the tables' figures, then of those that no table has. */
export function collectPlaces(grids: readonly TableGrid[], elsewhere: readonly PlacedFigure[] = []): FigurePlaces {
  const byFigure = new Map<FigureId, CellPlace[]>();
  const add = (figure: FigureId, place: CellPlace) => {
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
      const code = /^income\/(\d+)\/fiscalAppropriation$/.exec(cell.figure ?? '')?.[1];
      const fund = code === undefined ? undefined : fundOf(code, figures);
      if (code === undefined || fund === undefined) return cell;
      const figure = `income/${code}/${fund}`;
      return elsewhere.has(figure) ? cell : { ...cell, figure };
    }),
  }));
}

/** The only fund that pays for a code; the general public budget where none does. */
function fundOf(code: string, figures: Figures): string | undefined {
  const paying = fiscalFunds.filter((fund) => isStated(`income/${code}/${fund}`, figures));
  return paying.length > 1 ? undefined : (paying[0] ?? 'generalPublicBudget');
}

function isStated(id: FigureId, figures: Figures): boolean {
  const { origin } = figures.get(id);
  switch (origin.kind) {
    case 'fact':
    case 'stated':
      return true;
    case 'absent':
      return false;
    case 'computed':
      return origin.operands.some((operand) => isStated(operand, figures));
  }
}
