/** One table of each kind, from all the places where it was found. */
import { exactAmount } from '../../../figures/format/amount.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { amountTwice, tableTwice } from './recognition-problems.ts';
import type { FoundTable, ReadCell, ReadTable } from './read-table.ts';
import { tableNames } from './table-id.ts';
import type { TableId } from './table-id.ts';

/**
 * Joins the parts of a table that stands on several sheets, and drops repeated rows. A sheet with the public form number
 * comes before one without. Two different amounts for one figure are a problem.
 */
export function mergeTables(found: readonly FoundTable[]): {
  readonly tables: readonly ReadTable[];
  readonly problems: readonly Diagnostic[];
} {
  const merged = [...new Set(found.map(({ table }) => table.id))].map((id) => mergeParts(id, found));
  return {
    tables: merged.flatMap(({ table }) => (table === undefined ? [] : [table])),
    problems: merged.flatMap(({ problems }) => problems),
  };
}

function mergeParts(
  id: TableId,
  found: readonly FoundTable[],
): { readonly table?: ReadTable; readonly problems: readonly Diagnostic[] } {
  const own = found.filter(({ table }) => table.id === id);
  const published = own.filter((one) => one.published);
  const parts = (published.length > 0 ? published : own).map(({ table }) => table);
  const [first] = parts;
  if (first === undefined) return { problems: [] };
  const kept = new Map<string, ReadCell>();
  const problems: Diagnostic[] = [];
  for (const part of parts) {
    for (const cell of part.cells) {
      const earlier = kept.get(cell.figure);
      if (earlier === undefined) kept.set(cell.figure, cell);
      else if (!earlier.amount.equals(cell.amount)) problems.push(describeTwo(id, first, part, earlier, cell));
    }
  }
  const table: ReadTable = {
    id,
    sheet: first.sheet,
    unit: parts.find(({ unit }) => unit !== undefined)?.unit,
    cells: [...kept.values()],
    budgets: parts.flatMap(({ budgets }) => budgets),
    codes: [...new Set(parts.flatMap(({ codes }) => codes))],
  };
  const twice = problems.find(({ code }) => code === 'IMPORT-TABLE-TWICE');
  return { table, problems: twice === undefined ? problems : [twice] };
}

function describeTwo(id: TableId, first: ReadTable, part: ReadTable, earlier: ReadCell, cell: ReadCell): Diagnostic {
  if (first.sheet !== part.sheet) return tableTwice(cell.position, tableNames[id], `工作表“${first.sheet}”`);
  const note = `${exactAmount(earlier.amount)} 与 ${exactAmount(cell.amount)}`;
  return amountTwice(cell.position, tableNames[id], earlier.position, note);
}
