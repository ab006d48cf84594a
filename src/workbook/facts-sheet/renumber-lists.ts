/** Entries of a list that are filled in, without the empty ones between them. */
import type { Diagnostic } from '../../model/diagnostic.ts';
import { missingCost } from './facts-sheet-problems.ts';
import type { PlacedRow } from './sheet-rows.ts';

/** The rows with entries of lists numbered anew; an entry without its cost is told of. */
export function renumberLists(rows: readonly PlacedRow[]): {
  readonly rows: readonly PlacedRow[];
  readonly problems: readonly Diagnostic[];
} {
  const single = rows.filter(({ path }) => typeof path[1] !== 'number');
  const listed = rows.filter(({ path }) => typeof path[1] === 'number');
  const entries = groupBy(listed, ({ path }) => path[0]).map(orderEntries);
  return {
    rows: [...single, ...entries.flat(2)],
    problems: entries.flat().flatMap(findMissingCost),
  };
}

/** The entries of a list: the filled ones first, in their order; each row with its new number. */
function orderEntries(rows: readonly PlacedRow[]): readonly (readonly PlacedRow[])[] {
  const entries = groupBy(rows, ({ path }) => path[1]);
  const filled = entries.filter((entry) => entry.some(isFilled));
  const empty = entries.filter((entry) => !entry.some(isFilled));
  return [...filled, ...empty].map((entry, index) =>
    entry.map((row) => ({ ...row, path: row.path.map((key, at) => (at === 1 ? index : key)) })),
  );
}

function isFilled({ row }: PlacedRow): boolean {
  return row.typed.trim() !== '';
}

function findMissingCost(entry: readonly PlacedRow[]): readonly Diagnostic[] {
  const cost = entry.find(({ path }) => path[2] === '金额');
  return cost !== undefined && !isFilled(cost) && entry.some(isFilled) ? [missingCost(cost.place, cost.row.label)] : [];
}

/** Rows with the same key together, in the order in which the keys first occur. */
function groupBy(rows: readonly PlacedRow[], keyOf: (row: PlacedRow) => unknown): readonly (readonly PlacedRow[])[] {
  const keys = [...new Set(rows.map(keyOf))];
  return keys.map((key) => rows.filter((row) => keyOf(row) === key));
}
