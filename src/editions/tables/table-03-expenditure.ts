import { figureName, total } from '../../model/figure-name.ts';
import { expenditureKinds, keysOf } from '../../model/terms.ts';
import { columnHead, headRow } from '../cells.ts';
import { codesPaidBy, columnNumberRow, functionalRows } from './functional-table.ts';
import { columnsOf } from '../table-definition.ts';
import type { TableDefinition } from '../table-definition.ts';

/** Heads that the form breaks in two. */
const heads: Readonly<Partial<Record<string, string>>> = { subsidyToAffiliates: '对附属单位\n补助支出' };

/** Table 03: expenditure by functional item and kind. */
export const table03: TableDefinition = {
  id: 'table-03',
  title: '支出决算表',
  orientation: 'landscape',
  columns: columnsOf(1095, 3195, 1410, 1410, 1410, 1410, 1410, 1416),
  header: [
    headRow(
      columnHead('项目', { colSpan: 2 }),
      columnHead('本年支出\n合计', { rowSpan: 2 }),
      ...keysOf(expenditureKinds).map((kind) => columnHead(heads[kind] ?? expenditureKinds[kind], { rowSpan: 2 })),
    ),
    headRow(columnHead('功能分类\n科目编码'), columnHead('科目名称')),
    columnNumberRow(6),
  ],
  description: '按功能分类科目列示的本年各项支出',
  rows: (context) =>
    functionalRows(context, codesPaidBy(context, total), (code) =>
      [total, ...keysOf(expenditureKinds)].map((kind) => figureName('expenditure', { code, kind })),
    ),
  notes: () => ['注：本表反映部门本年度各项支出情况。'],
};
