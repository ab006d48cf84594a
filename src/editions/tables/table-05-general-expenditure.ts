import { figureName, total } from '../../model/figure-name.ts';
import { codesPaidBy, expenditureHeader, functionalRows } from './functional-table.ts';
import { columnsOf } from '../table-definition.ts';
import type { TableDefinition } from '../table-definition.ts';

const fund = 'generalPublicBudget';
const kinds = [total, 'basic', 'project'] as const;

/** Table 05: expenditure from the general public budget by functional item. */
export const table05: TableDefinition = {
  id: 'table-05',
  title: '一般公共预算财政拨款支出决算表',
  orientation: 'portrait',
  columns: columnsOf(1095, 3450, 1470, 1470, 1476),
  header: expenditureHeader('小计'),
  description: '按功能分类科目列示的一般公共预算财政拨款基本支出和项目支出',
  rows: (context) =>
    functionalRows(context, codesPaidBy(context, fund), (code) =>
      kinds.map((kind) => figureName('expenditure', { fund, code, kind })),
    ),
  notes: () => ['注：本表反映部门本年度一般公共预算财政拨款支出情况。'],
};
