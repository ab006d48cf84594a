/** Facts of accounts.yaml by the way that every report takes, and what the tables of a form print of their figures. */
import { readFacts } from '../../../facts/writing/fact-files.ts';
import { writeFacts } from '../../../facts/writing/write-facts.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { Ledger } from '../../../model/accounts.ts';
import { readLedger } from '../../../facts/reading/accounts-file.ts';
import { parseYamlFile } from '../../../facts/reading/yaml-file.ts';
import type { FigureName } from '../../../model/figure-name.ts';
import type { TableContext } from '../../../model/report-context.ts';
import type { TableDefinition } from '../../../editions/table-definition.ts';

/** The ledger of the text, without its blanks. */
export function readLedgerOf(
  year: number,
  accounts: string,
): { readonly ledger: Ledger | undefined; readonly problems: readonly Diagnostic[] } {
  const stated = readFacts('accounts', accounts).filter(({ value }) => value !== '');
  const text = writeFacts('accounts', year, undefined, stated);
  const parsed = { file: parseYamlFile(`${String(year)}/accounts.yaml`, text), problems: [] };
  const { value, problems } = readLedger(parsed);
  return { ledger: value?.ledger, problems };
}

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
