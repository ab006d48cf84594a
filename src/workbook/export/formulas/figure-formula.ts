/** A figure as a formula over the cells that hold its parts. */
import type { FigureName } from '../../../model/figure-name.ts';
import type { Figures, Operand } from '../../../model/figures.ts';
import { addressOf, qualified } from '../../../model/cell-address.ts';
import type { CellPlace } from '../../../model/cell-address.ts';
import type { FigurePlaces } from './figure-places.ts';
import { operandsOf } from './figure-operands.ts';
import type { CodesBelow } from './figure-operands.ts';
import type { ReportContext } from '../../../model/report-context.ts';

/** A cell that is added, or taken away. */
export interface Term {
  readonly place: CellPlace;
  readonly minus: boolean;
}

/** What the formulas of a workbook are made from. */
export interface FormulaContext {
  readonly figures: Figures;
  readonly places: FigurePlaces;
  readonly below: CodesBelow;
  /** Decimals that a sum is rounded to. */
  readonly decimals: number;
}

/**
 * The formula of a figure on a sheet; undefined where no cell of the workbook holds a part of it.
 * @param from the sheet on which the formula stands
 */
export function formulaOf(name: FigureName, from: string, context: FormulaContext): string | undefined {
  return writeSum(termsOf(name, from, context), from, context.decimals);
}

/** A reference to a figure's cell, or its formula where it has none; `0` where nothing holds any of it. */
export function referenceTo(name: FigureName, from: string, context: FormulaContext): string {
  const place = context.places.nearest(name, from);
  if (place !== undefined) return qualified(from, place.sheet, addressOf(place));
  return formulaOf(name, from, context) ?? '0';
}

/** The sum of some figures, each by its cell where it has one; undefined where none has. */
export function sumOf(operands: readonly Operand[], from: string, context: FormulaContext): string | undefined {
  return writeSum(
    operands.flatMap((operand) => expand(operand, from, context)),
    from,
    context.decimals,
  );
}

function termsOf(name: FigureName, from: string, context: FormulaContext): readonly Term[] {
  const { figures, below } = context;
  return operandsOf(figures.get(name), figures, below).flatMap((operand) => expand(operand, from, context));
}

/** The cell of a part, or of its own parts where no cell holds it. */
function expand(
  { figure, minus }: { readonly figure: FigureName; readonly minus: boolean },
  from: string,
  context: FormulaContext,
): readonly Term[] {
  const place = context.places.nearest(figure, from);
  if (place !== undefined) return [{ place, minus }];
  return termsOf(figure, from, context).map((term) => ({ ...term, minus: term.minus !== minus }));
}

/** The longest list of arguments that a function takes. */
const mostArguments = 250;

/** `ROUND(SUM(C9:C12,C15)-D9,2)`; a cell alone stays itself; undefined for no cell. @param from the sheet it stands on */
export function writeSum(terms: readonly Term[], from: string, decimals: number): string | undefined {
  const [first] = terms;
  if (first === undefined) return undefined;
  if (terms.length === 1 && !first.minus) return qualified(from, first.place.sheet, addressOf(first.place));
  const added = sumText(
    terms.filter(({ minus }) => !minus),
    from,
  );
  const taken = sumText(
    terms.filter(({ minus }) => minus),
    from,
  );
  return `ROUND(${added}${taken === '' ? '' : `-${taken}`},${String(decimals)})`;
}

function sumText(terms: readonly Term[], from: string): string {
  const cells = joinNeighbours(terms.map(({ place }) => place)).map(({ first, last }) => {
    const address = first === last ? addressOf(first) : `${addressOf(first)}:${addressOf(last)}`;
    return qualified(from, first.sheet, address);
  });
  if (cells.length === 0) return '';
  if (cells.length === 1 && !cells[0]?.includes(':')) return cells[0] ?? '';
  const groups = Array.from({ length: Math.ceil(cells.length / mostArguments) }, (_, index) =>
    cells.slice(index * mostArguments, (index + 1) * mostArguments),
  );
  const sums = groups.map((group) => `SUM(${group.join(',')})`);
  return sums.length === 1 ? (sums[0] ?? '') : `SUM(${sums.join(',')})`;
}

interface Stretch {
  readonly first: CellPlace;
  readonly last: CellPlace;
}

/** Cells that follow each other down a column or along a row, as ranges. */
function joinNeighbours(places: readonly CellPlace[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const place of places) {
    const current = joined.at(-1);
    if (current !== undefined && continues(current, place))
      joined[joined.length - 1] = { first: current.first, last: place };
    else joined.push({ first: place, last: place });
  }
  return joined;
}

function continues({ first, last }: Stretch, next: CellPlace): boolean {
  if (first.sheet !== next.sheet) return false;
  const down = next.column === last.column && next.row === last.row + 1;
  const along = next.row === last.row && next.column === last.column + 1;
  return (down && first.column === last.column) || (along && first.row === last.row);
}

/** What the sheets of a workbook are made from: the year's facts and figures, and where each figure stands. */
export interface WorkbookContext extends ReportContext, FormulaContext {}
