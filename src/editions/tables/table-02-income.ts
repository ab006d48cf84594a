import { figureName, total } from '../../model/figure-name.ts';
import { incomeSources } from '../../model/terms.ts';
import { columnHead, headRow } from '../cells.ts';
import { codesWithFigures, columnNumberRow, functionalRows } from './functional-table.ts';
import { columnsOf } from '../table-definition.ts';
import type { TableDefinition } from '../table-definition.ts';

const ownSources = [
  'higherLevelSubsidy',
  'publicInstitutionRevenue',
  'businessRevenue',
  'affiliateRemittance',
  'otherRevenue',
] as const;

const columns = [total, 'fiscalAppropriation', ...ownSources] as const;

/** Heads that the form breaks in two. */
const heads: Readonly<Partial<Record<string, string>>> = {
  higherLevelSubsidy: '上级补助\n收入',
  affiliateRemittance: '附属单位\n上缴收入',
};

/** Table 02: income by functional item and source. */
export const table02: TableDefinition = {
  id: 'table-02',
  title: '收入决算表',
  orientation: 'landscape',
  columns: columnsOf(1140, 3210, 1200, 1200, 1200, 1200, 1200, 1200, 1206),
  header: [
    headRow(
      columnHead('项目', { colSpan: 2 }),
      columnHead('本年收入\n合计', { rowSpan: 2 }),
      columnHead('财政拨款\n收入', { rowSpan: 2 }),
      ...ownSources.map((source) => columnHead(heads[source] ?? incomeSources[source], { rowSpan: 2 })),
    ),
    headRow(columnHead('功能分类\n科目编码'), columnHead('科目名称')),
    columnNumberRow(7),
  ],
  description: '按功能分类科目列示的本年各项收入',
  rows: (context) =>
    functionalRows(context, codesWithFigures(context, 'income'), (code) =>
      columns.map((source) => figureName('income', { source, code })),
    ),
  notes: () => ['注：本表反映部门本年度取得的各项收入情况。'],
};
