import type { Row, Table } from '../../model/report.ts';

/** A table as lines: captions, header and body rows with a tab between columns, notes. A covered place is empty. */
export function tableLines(table: Table): readonly string[] {
  const rows = [...table.header, ...table.groups.flatMap((group) => group.rows)];
  return [
    ...table.captions.map(({ left, right }) => [left, right].filter((text) => text !== undefined).join('\t')),
    ...rowLines(rows, table.columns.length),
    ...table.notes,
  ];
}

function rowLines(rows: readonly Row[], width: number): readonly string[] {
  // For each column, the number of coming rows that a cell above still covers.
  let covered: readonly number[] = Array.from({ length: width }, () => 0);
  return rows.map((row) => {
    const texts = Array.from({ length: width }, () => '');
    const below = covered.map((remaining) => Math.max(0, remaining - 1));
    let column = 0;
    for (const { text, colSpan = 1, rowSpan = 1 } of row.cells) {
      while ((covered[column] ?? 0) > 0) column += 1;
      texts[column] = text.replaceAll('\n', '');
      below.fill(rowSpan - 1, column, column + colSpan);
      column += colSpan;
    }
    covered = below;
    return texts.join('\t').trimEnd();
  });
}
