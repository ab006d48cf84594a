/** Tables 01, 04 and Z01: an account of two sides or three, each with its labels and amounts. */
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { isNumeric, comparableName } from '../cells/cell-text.ts';
import { fiscalColumnOf, fiscalExpenditureLine, fiscalIncomeLine, overallLine } from './lines-of-accounts.ts';
import type { AccountLine, AccountSide } from './lines-of-accounts.ts';
import { rowsBetween } from './sheet-grid.ts';
import type { Grid } from './sheet-grid.ts';
import type { ColumnHead, HeaderBlock } from './header-blocks.ts';
import { knownItems } from './known-items.ts';
import type { KnownItems } from './known-items.ts';
import { missingColumn, unknownRow } from './recognition-problems.ts';
import { amountAt, placeOf } from './read-cell.ts';
import { unreadRows } from './read-table.ts';
import type { BudgetCell, ReadCell, TableRows, RecogniseContext } from './read-table.ts';
import { tableNames } from './table-id.ts';

export type AccountTable = 'table-01' | 'table-04' | 'z01';

interface Group {
  readonly side: AccountSide;
  readonly label: number;
  readonly amounts: readonly ColumnHead[];
}

/** A label column begins a group; what follows up to the next one are its amounts. */
function groupsOf({ columns }: HeaderBlock): readonly Group[] {
  const labels = columns.filter(({ head }) => /(^|\/)项目(\(.*\))?$/.test(head));
  return labels.map(({ column, head }, index): Group => {
    const next = labels[index + 1]?.column ?? Infinity;
    const own = columns.filter((one) => one.column > column && one.column < next && one.head !== '');
    return {
      side: sideOf(head, index),
      label: column,
      amounts: own.filter((one) => !/(^|\/)(行次|序号|备注)$/.test(one.head)),
    };
  });
}

function sideOf(head: string, index: number): AccountSide {
  if (/支出性质|经济分类/.test(head)) return 'nature';
  if (/功能分类|^支出/.test(head)) return 'expenditure';
  if (head.startsWith('收入')) return 'income';
  return (['income', 'expenditure', 'nature'] as const)[index] ?? 'nature';
}

/** What the form needs and the header hasn't. */
export function missingAccountHeads(table: AccountTable, block: HeaderBlock): readonly string[] {
  const groups = groupsOf(block);
  const heads = (side: AccountSide) => groups.find((group) => group.side === side)?.amounts ?? [];
  const needed: readonly (readonly [string, boolean])[] =
    table === 'table-04'
      ? [
          ['收入：项目、金额', heads('income').length > 0],
          [
            '支出：合计、一般公共预算财政拨款、政府性基金预算财政拨款、国有资本经营预算财政拨款',
            new Set(heads('expenditure').map(({ head }) => fiscalColumnOf(head))).size >= 4,
          ],
        ]
      : [
          ['收入：项目、决算数', finalColumn(heads('income')) !== undefined],
          ['支出：项目、决算数', finalColumn(heads('expenditure')) !== undefined],
        ];
  return needed.filter(([, present]) => !present).map(([name]) => name);
}

const finalColumn = (amounts: readonly ColumnHead[]) =>
  amounts.find(({ head }) => /(^|\/)(决算数?|金额)$/.test(head)) ?? (amounts.length === 1 ? amounts[0] : undefined);

const isOpening = (label: string) => comparableName(label).startsWith('年初');

/** Reads the lines below one header. */
export function readAccountRows(
  table: AccountTable,
  grid: Grid,
  block: HeaderBlock,
  context: RecogniseContext,
): TableRows {
  const missing = missingAccountHeads(table, block);
  if (missing.length > 0) {
    const place = placeOf(context.file, grid, block.row, 0);
    return unreadRows(missingColumn(place, tableNames[table], missing));
  }
  const items = knownItems(context.classification.functional);
  const cells: ReadCell[] = [];
  const budgets: BudgetCell[] = [];
  const problems: Diagnostic[] = [];
  for (const group of groupsOf(block)) {
    // The opening balance may stand on an earlier page.
    let belowOpening = rowsBetween(block.tableStart, block.row).some((row) => isOpening(grid.textAt(row, group.label)));
    for (const row of block.dataRows) {
      const label = grid.textAt(row, group.label);
      if (/^注[:：]?/.test(label)) break;
      if (isOpening(label)) belowOpening = true;
      for (const { column, head } of group.amounts) {
        const kind = columnKind(table, group, head, column);
        if (kind === undefined) continue;
        const read = amountAt(context.file, grid, row, column);
        if ('problem' in read) {
          problems.push(read.problem);
          continue;
        }
        if (read.amount === 'blank') continue;
        const place = placeOf(context.file, grid, row, column);
        const line = lineOf(table, group.side, label, head, belowOpening, items);
        if (line === undefined) {
          if (isNumeric(grid.textAt(row, column)) && !read.amount.isZero()) problems.push(unknownRow(place, label));
        } else if (line !== null) {
          const cell: ReadCell = { figure: line, amount: read.amount, position: place };
          if (kind === 'final') cells.push(cell);
          else budgets.push({ ...cell, budget: kind });
        }
      }
    }
  }
  return { cells, budgets, codes: [], last: [], unknown: [], problems };
}

function columnKind(
  table: AccountTable,
  { side, amounts }: Group,
  head: string,
  column: number,
): 'final' | 'opening' | 'adjusted' | undefined {
  if (table === 'table-04') {
    if (side === 'income') return column === amounts[0]?.column ? 'final' : undefined;
    return fiscalColumnOf(head) === undefined ? undefined : 'final';
  }
  if (head.includes('年初预算')) return 'opening';
  if (/(全年|调整)预算/.test(head)) return 'adjusted';
  return finalColumn(amounts)?.column === column ? 'final' : undefined;
}

function lineOf(
  table: AccountTable,
  side: AccountSide,
  label: string,
  head: string,
  belowOpening: boolean,
  items: KnownItems,
): AccountLine {
  if (table !== 'table-04') return overallLine(side, label, items);
  if (side === 'income') return fiscalIncomeLine(label, belowOpening);
  return fiscalExpenditureLine(label, fiscalColumnOf(head) ?? 'fiscal', items);
}
