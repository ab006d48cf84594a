/** A table for the template: captions, the rows of each group, notes. */
import type { LaidOutRow, LaidOutTable } from '../../layout/laid-out-report.ts';
import type { CellLooks, PlaceProperty } from './place-property.ts';
import { tileRows, type Tile } from './table-tiles.ts';
import type { TemplateScope } from './template-data.ts';

/** A body row with its tiles, under the name of its group. */
export interface TiledRow {
  readonly group: string;
  readonly height: number;
  readonly tiles: readonly Tile[];
}

/** All body rows in order; a span that the layout split at a page's end begins anew there. */
export function bodyRows({ chunks }: LaidOutTable): readonly TiledRow[] {
  return chunks.flatMap(({ body }) => {
    const tiles = tileRows(body);
    return body.map((row, index) => ({ group: groupName(row), height: row.height, tiles: tiles[index] ?? [] }));
  });
}

/** Tag of the nth cell of a row, counted from 0. */
export function cellTag(index: number): string {
  return `c${String(index + 1)}`;
}

/** A table without header has its description in the rows of its first group: there is no other place to put the tag. */
export function tableData(laidOut: LaidOutTable): TemplateScope {
  const { table, captions } = laidOut;
  const rows = bodyRows(laidOut);
  const description = { description: { property: 'description', description: table.description } } as const;
  const headed = table.header.length > 0;
  return {
    ...Object.fromEntries(
      table.groups.map(({ name }, index) => {
        const data = groupData(rows.filter(({ group }) => group === name));
        return [name, !headed && index === 0 ? data.map((row) => ({ ...row, ...description })) : data] as const;
      }),
    ),
    ...(headed ? description : {}),
    captions: captions.map(({ left, right }) => ({ left: left.join('\n'), right })),
    notes: table.notes.map((text) => ({ text })),
  };
}

/** A table among text: the template has one row for its heads and one for all others, and takes the columns from here. */
export function textTableData({ table, chunks }: LaidOutTable): TemplateScope {
  const rowData = ({ height, cells }: LaidOutRow): TemplateScope => ({
    height: { property: 'rowHeight', twips: height },
    cells: {
      property: 'cells',
      cells: cells.map((source) => ({ ...cellLooks({ source, merge: 'none' }, true), text: source.text })),
      widths: table.columns.map(({ width }) => width),
    },
  });
  return {
    header: (chunks[0]?.header ?? []).map((row) => ({
      ...rowData(row),
      description: { property: 'description', description: table.description },
      grid: { property: 'grid', widths: table.columns.map(({ width }) => width) },
    })),
    rows: chunks.flatMap(({ body }) => body.map(rowData)),
  };
}

function groupData(rows: readonly TiledRow[]): readonly TemplateScope[] {
  const varying = varyingTiles(rows.map(({ tiles }) => tiles));
  return rows.map(({ height, tiles }) => ({
    height: { property: 'rowHeight', twips: height },
    ...Object.fromEntries(
      tiles.map((tile, index) => [cellTag(index), cellProperty(tile, varying.has(index))] as const),
    ),
  }));
}

/** Places in the row whose alignment or weight is not the same in all rows, so that the template can't hold it. */
function varyingTiles(rows: readonly (readonly Tile[])[]): ReadonlySet<number> {
  const first = rows[0] ?? [];
  const varies = (index: number): boolean => rows.some((tiles) => setting(tiles[index]) !== setting(first[index]));
  return new Set(first.map((_, index) => index).filter(varies));
}

function setting(tile: Tile | undefined): string {
  return tile === undefined ? '' : `${tile.source.cell.align} ${String(tile.source.cell.bold)}`;
}

function cellProperty(tile: Tile, varies: boolean): PlaceProperty {
  return { property: 'cell', text: tile.merge === 'continue' ? '' : tile.source.text, ...cellLooks(tile, varies) };
}

function cellLooks({ source: { cell, halfPoints, atTop }, merge }: Tile, varies: boolean): CellLooks {
  return {
    merge,
    ...(varies ? { align: cell.align, bold: cell.bold === true } : {}),
    ...(halfPoints === undefined ? {} : { halfPoints }),
    ...(atTop === undefined ? {} : { atTop }),
  };
}

function groupName({ group }: LaidOutRow): string {
  if (group === undefined) throw new Error('A body row has no row group.');
  return group.name;
}
