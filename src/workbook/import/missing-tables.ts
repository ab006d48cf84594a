import type { Diagnostic } from '../../model/diagnostic.ts';
import { missingTable } from './recognise/recognition-problems.ts';
import { tableNames } from './recognise/table-id.ts';
import type { TableId } from './recognise/table-id.ts';

/** What can't be imported without a table; tables 02 and 03 are what everything else follows from. */
const needs: Readonly<Partial<Record<TableId, { readonly needed: boolean; readonly without: string }>>> = {
  'table-01': { needed: false, without: '结余分配、使用非财政拨款结余和年初结转和结余没有导入' },
  'table-02': { needed: true, without: '收入没有来源' },
  'table-03': { needed: true, without: '支出没有来源' },
  'table-04': { needed: false, without: '各项财政拨款的年初结转和结余没有导入' },
  'table-05': { needed: false, without: '一般公共预算财政拨款支出无法与其他支出分开' },
  'table-06': { needed: false, without: '基本支出的经济分类没有导入' },
  'table-07': { needed: false, without: '“三公”经费没有导入' },
  'table-08': { needed: false, without: '政府性基金预算财政拨款支出无法与其他支出分开' },
  'table-09': { needed: false, without: '国有资本经营预算财政拨款支出无法与其他支出分开' },
};

/** Tables of the nine that the workbook doesn't have. */
export function findMissingTables(file: string, named: readonly TableId[]): readonly Diagnostic[] {
  const found = new Set(named);
  return (Object.keys(tableNames) as TableId[]).flatMap((id) => {
    const need = needs[id];
    return need === undefined || found.has(id) ? [] : [missingTable(file, tableNames[id], need.needed, need.without)];
  });
}
