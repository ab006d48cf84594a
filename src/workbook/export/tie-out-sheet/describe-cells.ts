import { addressOf } from '../../../model/cell-address.ts';
import type { Term } from '../formulas/figure-formula.ts';

/** The cells of a sum as people name them: `公开01表 C34`, or its first and last one. */
export function describeCells(terms: readonly Term[]): string {
  const [first] = terms;
  const last = terms.at(-1);
  if (first === undefined || last === undefined) return '';
  const start = `${first.place.sheet} ${addressOf(first.place)}`;
  if (terms.length === 1) return start;
  return `${start} … ${addressOf(last.place)} 共${String(terms.length)}格`;
}
