/** Entries of lists that are filled in, without the empty ones between them. */
import type { Diagnostic } from '../../model/diagnostic.ts';
import { missingPart } from './facts-sheet-problems.ts';
import type { PlacedRow } from './sheet-rows.ts';

interface Renumbered {
  readonly rows: readonly PlacedRow[];
  readonly problems: readonly Diagnostic[];
}

/**
 * The rows with entries of lists numbered anew, those of lists in them too; an entry that lacks what must be there is told.
 * @param from how many keys of the paths stand for entries that are numbered already
 */
export function renumberLists(rows: readonly PlacedRow[], from = 0): Renumbered {
  const placeOf = ({ address: { path } }: PlacedRow) =>
    path.findIndex((key, at) => at >= from && typeof key === 'number');
  const single = rows.filter((row) => placeOf(row) < 0);
  const lists = groupBy(
    rows.filter((row) => placeOf(row) >= 0),
    (row) => [row.address.file, ...row.address.path.slice(0, placeOf(row))].join('/'),
  );
  const entries = lists.flatMap((list) => orderEntries(list, placeOf(list[0] as PlacedRow)));
  return {
    rows: [...single, ...entries.flatMap((entry) => entry.rows)],
    problems: entries.flatMap((entry) => entry.problems),
  };
}

/** The entries of a list: the filled ones first, in their order; each row with its new number. */
function orderEntries(rows: readonly PlacedRow[], place: number): readonly Renumbered[] {
  const entries = groupBy(rows, ({ address: { path } }) => path[place]);
  const filled = entries.filter((entry) => entry.some(isFilled));
  const empty = entries.filter((entry) => !entry.some(isFilled));
  return [...filled, ...empty].map((entry, index) => {
    const numbered = entry.map((row) => ({
      ...row,
      address: { ...row.address, path: row.address.path.map((key, at) => (at === place ? index : key)) },
    }));
    const below = renumberLists(numbered, place + 1);
    return { rows: below.rows, problems: [...findMissing(entry, place), ...below.problems] };
  });
}

function isFilled({ row }: PlacedRow): boolean {
  return row.typed.trim() !== '';
}

/** What must be there in an entry of which something is. */
function findMissing(entry: readonly PlacedRow[], place: number): readonly Diagnostic[] {
  if (!entry.some(isFilled)) return [];
  return entry
    .filter((row) => row.node.required === true && !isFilled(row))
    .filter(({ address: { path } }) => path.length === place + 2)
    .map(({ place: cell, row, address: { path } }) => missingPart(cell, row.label, String(path.at(-1))));
}

/** Rows with the same key together, in the order in which the keys first occur. */
function groupBy(rows: readonly PlacedRow[], keyOf: (row: PlacedRow) => unknown): readonly (readonly PlacedRow[])[] {
  const keys = [...new Set(rows.map(keyOf))];
  return keys.map((key) => rows.filter((row) => keyOf(row) === key));
}
