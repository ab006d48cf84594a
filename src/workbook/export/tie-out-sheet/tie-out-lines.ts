/** The equations as lines of the sheet 核对: each in every table that prints all of its figures. */
import type { Equation } from '../../../checks/equations/equation.ts';
import { figuresOf } from '../../../checks/equations/equation.ts';
import { isPrintedAlike } from '../../../checks/equations/make-equations.ts';
import type { Operand } from '../../../model/figures.ts';
import type { Figures } from '../../../model/figures.ts';
import type { Term } from '../formulas/figure-formula.ts';
import { cellsOfFigure } from './table-cells.ts';
import type { PrintedFigures } from './table-cells.ts';

/** An equation with the cells of both sides. */
export interface TieOutLine {
  readonly equation: Equation;
  readonly left: readonly Term[];
  readonly right: readonly Term[];
}

/** What no cell holds has no line: it is checked all the same. */
export function linesOf(
  equations: readonly Equation[],
  tables: readonly PrintedFigures[],
  figures: Figures,
): readonly TieOutLine[] {
  return equations.flatMap((equation) =>
    isPrintedAlike(equation) ? alikeLines(equation, tables) : sumLines(equation, tables, figures),
  );
}

/** A figure that several tables print: each of them against the one before. */
function alikeLines(equation: Equation, tables: readonly PrintedFigures[]): readonly TieOutLine[] {
  const [name] = figuresOf(equation);
  const places = tables.flatMap((table) => (name === undefined ? [] : (table.get(name) ?? [])));
  return places.slice(1).map((place, index) => ({
    equation,
    left: [{ place, minus: false }],
    right: places.slice(index, index + 1).map((before) => ({ place: before, minus: false })),
  }));
}

function sumLines(equation: Equation, tables: readonly PrintedFigures[], figures: Figures): readonly TieOutLine[] {
  const names = figuresOf(equation).filter((name) => !figures.get(name).value.isZero());
  const counts = tables.map((table) => names.filter((name) => table.has(name)).length);
  const best = Math.max(...counts);
  if (best === 0) return [];
  const chosen =
    best === names.length
      ? tables.filter((_, index) => counts[index] === best)
      : tables.slice(counts.indexOf(best)).slice(0, 1);
  return chosen.flatMap((table) => {
    const [left, right] = [equation.left, equation.right].map(({ terms }) =>
      cellsOfSide(terms, table, tables, figures),
    );
    if (left === undefined || right === undefined || left.length === 0 || right.length === 0) return [];
    return [{ equation, left, right }];
  });
}

function cellsOfSide(
  operands: readonly Operand[],
  table: PrintedFigures,
  tables: readonly PrintedFigures[],
  figures: Figures,
): readonly Term[] | undefined {
  const terms: Term[] = [];
  for (const { figure, minus } of operands) {
    const cells = cellsOfFigure(figure, table, tables, figures);
    if (cells === undefined) return undefined;
    terms.push(...cells.map((term) => ({ ...term, minus: term.minus !== minus })));
  }
  return terms;
}
