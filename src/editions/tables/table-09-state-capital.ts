import { codesWithFigures, expenditureHeader, functionalRows } from './functional-table.ts';
import { columnsOf } from '../table-definition.ts';
import type { TableDefinition } from '../table-definition.ts';

const prefix = 'expenditure/stateCapitalOperations';

/** Table 09: expenditure from the state capital operations budget by functional item. */
export const table09: TableDefinition = {
  id: 'table-09',
  title: '国有资本经营预算财政拨款支出决算表',
  orientation: 'portrait',
  columns: columnsOf(1095, 3450, 1470, 1470, 1476),
  header: expenditureHeader('合计'),
  description: '按功能分类科目列示的国有资本经营预算财政拨款基本支出和项目支出',
  rows: (context) =>
    functionalRows(context, codesWithFigures(context, prefix), (code) =>
      ['total', 'basic', 'project'].map((kind) => `${prefix}/${code}/${kind}`),
    ),
  notes: (context) => [
    '注：本表反映部门本年度国有资本经营预算财政拨款支出情况。',
    ...(codesWithFigures(context, prefix).length > 0 ? [] : ['本单位没有国有资本经营预算财政拨款支出，故本表无数据。']),
  ],
};
