/** Each table by its own reader. */
import { missingAccountHeads, readAccountRows } from './account-rows.ts';
import { missingEconomicHeads, readEconomicRows } from './economic-rows.ts';
import { missingFunctionalHeads, readFunctionalRows } from './functional-rows.ts';
import type { Grid } from './sheet-grid.ts';
import type { HeaderBlock } from './header-blocks.ts';
import { joinRows } from './read-table.ts';
import type { TableRows, RecogniseContext } from './read-table.ts';
import type { TableId } from './table-id.ts';
import { missingThreePublicHeads, readThreePublicRow } from './three-public-row.ts';

/** The rows of a table below all of its headers. */
export function rowsOfTable(
  table: TableId,
  grid: Grid,
  blocks: readonly HeaderBlock[],
  context: RecogniseContext,
): TableRows {
  const pages: TableRows[] = [];
  for (const block of blocks) pages.push(rowsOfPage(table, grid, block, context, pages.at(-1)?.last ?? []));
  return joinRows(pages);
}

function rowsOfPage(
  table: TableId,
  grid: Grid,
  block: HeaderBlock,
  context: RecogniseContext,
  last: TableRows['last'],
): TableRows {
  switch (table) {
    case 'table-02':
    case 'table-03':
    case 'table-05':
    case 'table-08':
    case 'table-09':
      return readFunctionalRows(table, grid, block, context, last);
    case 'table-01':
    case 'table-04':
    case 'z01':
      return readAccountRows(table, grid, block, context);
    case 'table-06':
      return readEconomicRows(grid, block, context, last);
    case 'table-07':
      return readThreePublicRow(grid, block, context);
  }
}

/** The tables that a header alone may belong to: those whose columns are all there. */
export function tablesOfHeader(block: HeaderBlock): readonly TableId[] {
  const functional = (['table-02', 'table-03', 'table-08'] as const).filter(
    (table) => missingFunctionalHeads(table, block).length === 0,
  );
  if (functional.length > 0) return functional;
  if (missingThreePublicHeads(block).length === 0) return ['table-07'];
  if (missingFunctionalHeads('table-05', block).length === 0) return ['table-05', 'table-09'];
  const heads = block.columns.map(({ head }) => head).join(' ');
  if (heads.includes('经济分类') && missingEconomicHeads(block).length === 0) return ['table-06'];
  if (missingAccountHeads('table-04', block).length === 0) return ['table-04'];
  if (!heads.includes('行次') || missingAccountHeads('table-01', block).length > 0) return [];
  return heads.includes('年初预算') ? ['z01'] : ['table-01'];
}
