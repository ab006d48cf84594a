/** Table 07: one row of amounts, the budget to the left and the final accounts to the right. */
import { figureName, total } from '../../../model/figure-name.ts';
import type { FigureName, NamedThreePublicItem, Total } from '../../../model/figure-name.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { Grid } from './sheet-grid.ts';
import type { HeaderBlock } from './header-blocks.ts';
import { missingColumn } from './recognition-problems.ts';
import { amountAt, placeOf } from './read-cell.ts';
import { unreadRows } from './read-table.ts';
import type { ReadCell, TableRows, RecogniseContext } from './read-table.ts';
import { tableNames } from './table-id.ts';

const sides: readonly (readonly ['threePublicBudget' | 'threePublicFinal', RegExp, string])[] = [
  ['threePublicBudget', /预算数/, '预算数'],
  ['threePublicFinal', /决算数/, '决算数'],
];

/** In the order in which they are looked for: 小计 below 公务用车 is not the total. */
const parts: readonly (readonly [NamedThreePublicItem | Total, RegExp, string])[] = [
  ['overseasTravel', /因公出国.*费/, '因公出国（境）费'],
  ['vehiclePurchase', /公务用车购置费?$/, '公务用车购置费'],
  ['vehicleOperation', /公务用车运行(维护)?费?$/, '公务用车运行费'],
  ['vehicles', /公务用车购置.*运行.*(小计|合计)$|公务用车购置.*运行[^/]*$/, '公务用车购置及运行费小计'],
  ['officialReception', /公务接待费/, '公务接待费'],
  [total, /(合计|小计)$/, '合计'],
];

interface AmountColumn {
  readonly column: number;
  readonly figure: FigureName;
}

function amountColumns({ columns }: HeaderBlock): readonly AmountColumn[] {
  return columns.flatMap(({ column, head }) => {
    const side = sides.find(([, pattern]) => pattern.test(head))?.[0];
    const part = parts.find(([, pattern]) => pattern.test(withoutSide(head)))?.[0];
    return side === undefined || part === undefined ? [] : [{ column, figure: figureName(side, { item: part }) }];
  });
}

/** The side stands above the parts, or below each of them: `预算数/合计`, `合计/预算数`. */
function withoutSide(head: string): string {
  return head
    .split('/')
    .filter((text) => !/(预算|决算)数$/.test(text))
    .join('/');
}

/** What the form needs and the header hasn't. */
export function missingThreePublicHeads(block: HeaderBlock): readonly string[] {
  const found = new Set(amountColumns(block).map(({ figure }) => figure));
  return sides.flatMap(([side, , sideName]) =>
    parts.filter(([part]) => !found.has(figureName(side, { item: part }))).map(([, , name]) => `${sideName} ${name}`),
  );
}

/** Reads the row below the header. */
export function readThreePublicRow(grid: Grid, block: HeaderBlock, { file }: RecogniseContext): TableRows {
  const missing = missingThreePublicHeads(block);
  if (missing.length > 0) {
    const place = placeOf(file, grid, block.row, 0);
    return unreadRows(missingColumn(place, tableNames['table-07'], missing));
  }
  const cells: ReadCell[] = [];
  const problems: Diagnostic[] = [];
  for (const row of block.dataRows) {
    if (grid.textAt(row, 0).startsWith('注')) continue;
    for (const { column, figure } of amountColumns(block)) {
      const read = amountAt(file, grid, row, column);
      if ('problem' in read) problems.push(read.problem);
      else if (read.amount !== 'blank')
        cells.push({ figure, amount: read.amount, position: placeOf(file, grid, row, column) });
    }
  }
  return { cells, budgets: [], codes: [], last: [], unknown: [], problems };
}
