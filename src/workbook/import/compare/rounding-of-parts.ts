/** How many printed amounts a figure is made of: each may have been rounded by itself. */
import { codeOf, total } from '../../../model/figure-name.ts';
import type { FigureName } from '../../../model/figure-name.ts';
import type { Figures } from '../../../model/figures.ts';
import type { ReadTable } from '../recognise/read-table.ts';

/** Counts the facts below a figure; a stated total is one. */
export function countParts(figures: Figures): (name: FigureName) => number {
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
export function countRowsBelow({ codes }: ReadTable, figure: FigureName): number {
  const code = codeOf(figure);
  const above = code === total ? '' : code;
  return codes.filter((one) => one.length > above.length && one.startsWith(above)).length;
}
