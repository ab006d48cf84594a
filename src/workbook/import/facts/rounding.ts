import { exact, zero } from '../../../model/money.ts';
import type { Money } from '../../../model/money.ts';
import type { ReadTable } from '../recognise/read-table.ts';

/** Half of the last printed digit: 0.005 万元, in yuan. */
const halfOfLastDigit = exact(50);

/** How far a printed total and so many printed parts may be apart by rounding alone, in yuan. */
export type Tolerance = (parts: number) => Money;

/** Tables in 元 are exact; one in 万元 rounds its cells, each by itself. */
export function toleranceOf(tables: readonly ReadTable[]): Tolerance {
  const isRounded = tables.some(({ unit }) => unit === '万元');
  return (parts) => (isRounded ? halfOfLastDigit.times(parts + 1) : zero);
}
