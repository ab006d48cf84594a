/** The shape of each group's rows: which cells a row has, how wide, and how aligned. */
import type { LaidOutTable } from '../../layout/laid-out-report.ts';
import { bodyRows } from '../../writers/docx/table-data.ts';
import type { Tile } from '../../writers/docx/table-tiles.ts';

export interface GroupShape {
  readonly name: string;
  readonly tiles: readonly Tile[];
}

/**
 * Shapes by group, in the order of the form, taken from the first row that any of its tables has in the group.
 * @throws Error when rows of a group differ in shape, for then one loop row can't print them.
 */
export function rowShapes(tables: readonly LaidOutTable[]): readonly GroupShape[] {
  const names = [...new Set(tables.flatMap(({ table }) => table.groups.map(({ name }) => name)))];
  const rows = tables.flatMap(bodyRows);
  return names.map((name) => {
    const shapes = rows.filter(({ group }) => group === name).map(({ tiles }) => tiles);
    const [first] = shapes;
    if (first === undefined)
      return {
        name,
        tiles: shapeOfEmptyGroup(
          tables,
          rows.map(({ tiles }) => tiles),
        ),
      };
    const other = shapes.find((tiles) => columnsOf(tiles) !== columnsOf(first));
    if (other !== undefined) {
      throw new Error(`Rows of group ${name} differ in shape: ${columnsOf(first)} and ${columnsOf(other)}.`);
    }
    return { name, tiles: first };
  });
}

function columnsOf(tiles: readonly Tile[]): string {
  return tiles.map(({ source: { column, colSpan } }) => `${String(column)}+${String(colSpan)}`).join(' ');
}

/**
 * A group that no table fills (a fund without any expenditure): one cell a column, aligned like a cell of one column
 * in another group's row, and left below a label that spans columns.
 */
function shapeOfEmptyGroup(tables: readonly LaidOutTable[], others: readonly (readonly Tile[])[]): readonly Tile[] {
  const columns = tables[0]?.table.columns ?? [];
  return columns.map((_, column): Tile => {
    const like = others.flat().find(({ source }) => source.column === column && source.colSpan === 1);
    const align = like?.source.cell.align ?? 'left';
    return {
      merge: 'none',
      source: { cell: { text: '', align }, text: '', column, colSpan: 1, rowSpan: 1, lines: [] },
    };
  });
}
