import { figureName, total } from '../../model/figure-name.ts';
import type { TableContext } from '../../model/report-context.ts';
import { columnHead, headRow } from '../cells.ts';
import { codesPaidBy, codesWithFigures, columnNumberRow, functionalRows, withAncestors } from './functional-table.ts';
import { columnsOf } from '../table-definition.ts';
import type { TableDefinition } from '../table-definition.ts';

const fund = 'governmentManagedFunds';
const kinds = [total, 'basic', 'project'] as const;

/** Whether the unit had anything to do with government-managed funds this year. */
export function hasGovernmentFunds(context: TableContext): boolean {
  return codesOf(context).length > 0;
}

function codesOf(context: TableContext): readonly string[] {
  const codes = [
    ...codesWithFigures(context, 'openingBalance', (parts) => parts.fund === fund),
    ...codesWithFigures(context, 'income', ({ source }) => source === fund),
    ...codesPaidBy(context, fund),
  ];
  return withAncestors(codes);
}

/** Table 08: government-managed funds by functional item, from opening to closing balance. */
export const table08: TableDefinition = {
  id: 'table-08',
  title: '政府性基金预算财政拨款收入支出决算表',
  orientation: 'landscape',
  columns: columnsOf(1095, 3195, 1410, 1410, 1410, 1410, 1410, 1416),
  header: [
    headRow(
      columnHead('项目', { colSpan: 2 }),
      columnHead('年初结转\n和结余', { rowSpan: 2 }),
      columnHead('本年收入', { rowSpan: 2 }),
      columnHead('本年支出', { colSpan: 3 }),
      columnHead('年末结转\n和结余', { rowSpan: 2 }),
    ),
    headRow(...['功能分类\n科目编码', '科目名称', '小计', '基本支出', '项目支出'].map((text) => columnHead(text))),
    columnNumberRow(6),
  ],
  description: '按功能分类科目列示的政府性基金预算财政拨款收入、支出和结转结余',
  rows: (context) =>
    functionalRows(context, codesOf(context), (code) => [
      figureName('openingBalance', { fund, code }),
      figureName('income', { source: fund, code }),
      ...kinds.map((kind) => figureName('expenditure', { fund, code, kind })),
      figureName('closingBalance', { fund, code }),
    ]),
  notes: (context) => [
    `注：本表反映部门本年度政府性基金预算财政拨款收入、支出及结转和结余情况${hasGovernmentFunds(context) ? '。' : ''}`,
    ...(hasGovernmentFunds(context)
      ? []
      : ['（本单位没有政府性基金收入，也没有使用政府性基金安排的支出，故本表无数据）。']),
  ],
};
