/** Facts of accounts.yaml → the figures of the nine tables, by the way that every report takes. */
import { computeLedger } from '../../../figures/compute-ledger.ts';
import { readFacts } from '../../../facts/writing/fact-files.ts';
import { writeFacts } from '../../../facts/writing/write-facts.ts';
import type { Classification } from '../../../model/classification.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { Figures } from '../../../model/figures.ts';
import { fundSources } from '../../../model/terms.ts';
import type { FundSource } from '../../../model/terms.ts';
import { accountsSchema, toLedger } from '../../../facts/reading/accounts-file.ts';
import { interpret } from '../../../facts/reading/read-file.ts';
import { parseYamlFile } from '../../../facts/reading/yaml-file.ts';
import { amountText } from '../facts/to-edits.ts';
import type { AmountUnit } from '../facts/to-edits.ts';
import type { DerivedFacts } from '../facts/derive-facts.ts';
import { fundOfBudget } from '../facts/income-facts.ts';
import type { FigureName } from '../../../model/figure-name.ts';
import type { TableContext } from '../../../model/report-context.ts';
import type { TableDefinition } from '../../../editions/table-definition.ts';

/**
 * The figures of the text, without its blanks. Opening balances whose items are not known stand under any item of their
 * fund: only totals of them are printed.
 */
export function recompute(
  year: number,
  accounts: string,
  openBalances: DerivedFacts['openBalances'],
  unit: AmountUnit,
  classification: Classification,
): { readonly figures: Figures | undefined; readonly problems: readonly Diagnostic[] } {
  const stated = readFacts('accounts', accounts).filter(({ value }) => value !== '');
  const provisional = openBalances.map(({ fund, totalYuan }) => ({
    file: 'accounts' as const,
    path: ['年初结转和结余', fundSources[fund], anyItemOf(fund, classification)],
    value: amountText(totalYuan, unit),
  }));
  const text = writeFacts('accounts', year, undefined, [...stated, ...provisional]);
  const parsed = { file: parseYamlFile(`${String(year)}/accounts.yaml`, text), problems: [] };
  const { value: ledger, problems } = interpret(parsed, accountsSchema, toLedger);
  return { figures: ledger === undefined ? undefined : computeLedger(ledger, classification), problems };
}

function anyItemOf(fund: FundSource, { functional }: Classification): string {
  const item = [...functional.values()].find(
    ({ code, budget }) => code.length === 7 && (fund === 'nonAppropriation' || fundOfBudget[budget] === fund),
  );
  return item?.code ?? '';
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
