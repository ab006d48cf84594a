import { figureName } from '../../model/figure-name.ts';
import type { Cell, Row } from '../../model/report.ts';
import { economicName } from '../../model/report-context.ts';
import type { TableContext } from '../../model/report-context.ts';
import { amountCell, centredLabel, columnHead, emptyCell, headRow, numberCell, rowLabel } from '../cells.ts';
import { columnsOf } from '../table-definition.ts';
import type { TableDefinition } from '../table-definition.ts';

/** The codes printed in each of the three column groups, from top to bottom. */
export type EconomicColumns = readonly [readonly string[], readonly string[], readonly string[]];

/** Table 06: basic expenditure of the general public budget by economic item, in three column groups. */
export function defineTable06(economicColumns: EconomicColumns): TableDefinition {
  const group = ['经济分类\n科目编码', '科目名称', '决算数'];
  return {
    id: 'table-06',
    title: '一般公共预算财政拨款基本支出决算明细表',
    orientation: 'landscape',
    columns: columnsOf(855, 2430, 960, 855, 2430, 960, 855, 2430, 981),
    header: [headRow(...[...group, ...group, ...group].map((text) => columnHead(text)))],
    description: '按经济分类科目列示的一般公共预算财政拨款基本支出，分人员经费和公用经费',
    rows: (context) => [
      { name: 'items', rows: itemRows(context, economicColumns) },
      { name: 'totals', rows: [totalsRow(context)] },
    ],
    notes: () => ['注：本表反映部门本年度一般公共预算财政拨款基本支出明细情况。'],
  };
}

function itemRows(context: TableContext, columns: EconomicColumns): readonly Row[] {
  const height = Math.max(...columns.map((column) => column.length));
  return Array.from({ length: height }, (_, index) => ({
    cells: columns.flatMap((column) => itemCells(context, column[index])),
  }));
}

function itemCells(context: TableContext, code: string | undefined): readonly Cell[] {
  if (code === undefined) return [numberCell(''), rowLabel(''), emptyCell];
  return [
    numberCell(code),
    rowLabel(economicName(context, code)),
    amountCell(context.figures, figureName('economic', { code })),
  ];
}

function totalsRow({ figures }: TableContext): Row {
  return {
    cells: [
      centredLabel('人员经费合计', { colSpan: 2 }),
      amountCell(figures, figureName('personnelFunds')),
      centredLabel('公用经费合计', { colSpan: 5 }),
      amountCell(figures, figureName('operatingFunds')),
    ],
  };
}
