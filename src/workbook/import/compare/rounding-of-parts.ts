/** How many printed amounts a figure is made of: each may have been rounded by itself. */
import type { FigureId, Figures } from '../../../model/figures.ts';
import type { ReadTable } from '../recognise/read-table.ts';

/** Counts the facts below a figure; a stated total is one. */
export function countParts(figures: Figures): (id: FigureId) => number {
  const counted = new Map<FigureId, number>();
  const count = (id: FigureId): number => {
    const known = counted.get(id);
    if (known !== undefined) return known;
    if (!figures.has(id)) return 0;
    const { origin } = figures.get(id);
    const parts = origin.kind === 'computed' ? origin.operands.reduce((total, one) => total + count(one), 0) : 1;
    counted.set(id, parts);
    return parts;
  };
  return count;
}

/** Rows of items below the row of a figure: those that print 0.00 leave no fact behind, and still round. */
export function countRowsBelow({ codes }: ReadTable, figure: FigureId): number {
  const code = figure.split('/').find((step) => /^\d{3,7}$/.test(step)) ?? '';
  return codes.filter((one) => one.length > code.length && one.startsWith(code)).length;
}
