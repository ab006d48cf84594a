import { tieOutsOf02, tieOutsOf03, tieOutsOf05, tieOutsOf08, tieOutsOf09 } from './detail-tie-outs.ts';
import { tieOutsOf06, tieOutsOf07 } from './other-tie-outs.ts';
import { tieOutsOf01, tieOutsOf04 } from './summary-tie-outs.ts';
import type { TableCells } from './table-cells.ts';
import type { TieOut, TieOutSide } from './tie-out.ts';

/** The tie-outs between cells of the tables, by number. A table without data has nothing to tie out. */
export function listTieOuts(cells: TableCells): readonly TieOut[] {
  const all = [
    ...tieOutsOf01(cells),
    ...tieOutsOf02(cells),
    ...tieOutsOf03(cells),
    ...tieOutsOf04(cells),
    ...tieOutsOf05(cells),
    ...tieOutsOf06(cells),
    ...tieOutsOf07(),
    ...tieOutsOf08(cells),
    ...tieOutsOf09(cells),
  ];
  const stands = ({ table, figures }: TieOutSide) => figures.some((id) => cells.find(table, id) !== undefined);
  return all.filter(({ left, right }) => stands(left) && stands(right)).toSorted((a, b) => a.number - b.number);
}
