import type { FigureName } from '../../../model/figure-name.ts';
import type { TableContext } from '../../../model/report-context.ts';
import type { TableDefinition } from '../../../editions/table-definition.ts';

/** The figures that the tables of a form print, by table. */
export function printedFigures(
  tables: readonly TableDefinition[],
  context: TableContext,
): ReadonlyMap<string, readonly FigureName[]> {
  return new Map(
    tables.map(({ id, rows }) => [
      id,
      rows(context)
        .flatMap((group) => group.rows.flatMap(({ cells }) => cells))
        .flatMap(({ figure }) => (figure === undefined ? [] : [figure])),
    ]),
  );
}
