import { figureName, total } from '../../model/figure-name.ts';
import { codesPaidBy, expenditureHeader, functionalRows } from './functional-table.ts';
import { columnsOf } from '../table-definition.ts';
import type { TableDefinition } from '../table-definition.ts';

const fund = 'stateCapitalOperations';
const kinds = [total, 'basic', 'project'] as const;

/** Table 09: expenditure from the state capital operations budget by functional item. */
export const table09: TableDefinition = {
  id: 'table-09',
  title: '国有资本经营预算财政拨款支出决算表',
  orientation: 'portrait',
  columns: columnsOf(1095, 3450, 1470, 1470, 1476),
  header: expenditureHeader('合计'),
  description: '按功能分类科目列示的国有资本经营预算财政拨款基本支出和项目支出',
  rows: (context) =>
    functionalRows(context, codesPaidBy(context, fund), (code) =>
      kinds.map((kind) => figureName('expenditure', { fund, code, kind })),
    ),
  notes: (context) => [
    '注：本表反映部门本年度国有资本经营预算财政拨款支出情况。',
    ...(codesPaidBy(context, fund).length > 0 ? [] : ['本单位没有国有资本经营预算财政拨款支出，故本表无数据。']),
  ],
};
