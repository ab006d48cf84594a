/** A table's rows as Word has them: a merged cell stands again in every row that it covers. */
import type { LaidOutCell, LaidOutRow } from '../../layout/laid-out-report.ts';
import type { VerticalMerge } from './place-property.ts';

/** One `w:tc` of a row. */
export interface Tile {
  readonly source: LaidOutCell;
  readonly merge: VerticalMerge;
}

/** The tiles of each row of one chunk, left to right; they cover all columns. */
export function tileRows(rows: readonly LaidOutRow[]): readonly (readonly Tile[])[] {
  let covering: readonly { readonly source: LaidOutCell; readonly rowsLeft: number }[] = [];
  return rows.map(({ cells }) => {
    const begun = cells.map((source) => ({ source, rowsLeft: source.rowSpan }));
    const tiles = [
      ...begun.map(({ source }): Tile => ({ source, merge: source.rowSpan > 1 ? 'restart' : 'none' })),
      ...covering.map(({ source }): Tile => ({ source, merge: 'continue' })),
    ].toSorted((a, b) => a.source.column - b.source.column);
    covering = [...covering, ...begun]
      .map(({ source, rowsLeft }) => ({ source, rowsLeft: rowsLeft - 1 }))
      .filter(({ rowsLeft }) => rowsLeft > 0);
    return tiles;
  });
}
