/** Compares a table of the Word file with the report's, row by row and cell by cell. */
import { cellPlace } from '../expect/expected-report.ts';
import type { ExpectedTable, Passage } from '../expect/expected-report.ts';
import type { GridCell } from '../expect/covered-grid.ts';
import type { DocxCell, DocxRow, DocxTable } from '../found/docx-content.ts';
import type { Check, Finding } from '../proof.ts';
import { squeeze } from '../tokens.ts';
import { joinDividedRows } from './divided-rows.ts';
import { differences } from './difference.ts';

/** Notes the words of each cell in `found`. */
export function matchDocxTable(
  expected: ExpectedTable,
  actual: DocxTable,
  found: Map<Passage | GridCell, string>,
): readonly Finding[] {
  const findings: Finding[] = [];
  const note = (check: Check, place: string, wanted: string, is: string) => {
    if (wanted !== is) findings.push({ subject: 'Word', check, place, expected: wanted, actual: is });
  };
  const rows = [...expected.header, ...expected.body];
  const actualRows = joinDividedRows(rows, actual.rows);
  note('表格', expected.place, `${String(rows.length)}行`, `${String(actualRows.length)}行`);
  note('属性', expected.place, expected.table.description, actual.description);
  actualRows.slice(0, rows.length).forEach(({ header, cells }, row) => {
    const grid = rows[row] ?? [];
    const inHeader = row < expected.header.length;
    const place = `${expected.place} 第${String(row + 1)}行`;
    note('表格', place, inHeader ? '标题行' : '正文行', header ? '标题行' : '正文行');
    const gridRow = inHeader ? row : row - expected.header.length;
    let column = 0;
    for (const cell of cells) {
      const owner = grid[column];
      if (owner !== undefined)
        findings.push(
          ...cellFindings(
            expected,
            owner,
            cell,
            column,
            { row, gridRow, next: cellAt(actualRows[row + 1], column) },
            found,
          ),
        );
      column += cell.colSpan;
    }
    note('表格', place, `${String(grid.length)}列`, `${String(column)}列`);
  });
  return findings;
}

/** The cell that begins in a column. */
function cellAt(row: DocxRow | undefined, column: number): DocxCell | undefined {
  let at = 0;
  return row?.cells.find(({ colSpan }) => {
    at += colSpan;
    return at - colSpan === column;
  });
}

function cellFindings(
  table: ExpectedTable,
  owner: GridCell,
  cell: DocxCell,
  column: number,
  { row, gridRow, next }: { readonly row: number; readonly gridRow: number; readonly next: DocxCell | undefined },
  found: Map<Passage | GridCell, string>,
): readonly Finding[] {
  const place = cellPlace(table, owner, row);
  if (owner.column !== column || owner.colSpan !== cell.colSpan) {
    const spans = (first: number, span: number) => `第${String(first + 1)}列起${String(span)}列`;
    const [expected, actual] = [spans(owner.column, owner.colSpan), spans(column, cell.colSpan)];
    return [{ subject: 'Word', check: '表格', place, expected, actual }];
  }
  const covered = owner.row < gridRow;
  if (cell.merge === 'continue') {
    if (covered && squeeze(cell.text) === '') return [];
    return [{ subject: 'Word', check: '表格', place, expected: covered ? '' : owner.cell.text, actual: cell.text }];
  }
  if (!covered) found.set(owner, squeeze(cell.text));
  // A label that covers rows is printed again where the layout divides it at a page's end; a row may be all of a page.
  const last = gridRow === owner.row + owner.rowSpan - 1;
  const wrong: readonly Finding[] =
    covered && cell.merge === 'none' && !last && next?.merge === 'continue'
      ? [{ subject: 'Word', check: '表格', place, expected: '与上一行合并', actual: '单独的格' }]
      : [];
  return [...wrong, ...differences('Word', place, owner.cell.text, cell.text)];
}
