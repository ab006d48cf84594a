/** accounts.yaml → the ledger, or last year's totals alone. */
import { figureName, total } from '../../model/figure-name.ts';
import type { FigureName } from '../../model/figure-name.ts';
import type { Ledger, NumberFact, PriorYear, StatedFigure } from '../../model/accounts.ts';
import { fundSources, keysOf } from '../../model/terms.ts';
import { accounts, comparisonAccounts } from '../catalogue/accounts-facts.ts';
import { totalKey } from '../catalogue/fact-node.ts';
import type { Out } from '../catalogue/fact-node.ts';
import { interpret } from './read-file.ts';
import type { Attempt, ParsedFile } from './read-file.ts';
import type { AskedFacts } from './unstated-facts.ts';

type AccountsFile = Out<typeof accounts>;

/** The ledger of a file, and the figures that it states besides. @param approved the figures of the approved tables, in yuan */
export function readLedger(
  file: ParsedFile,
  approved: Ledger['approved'] = new Map(),
  asked: readonly AskedFacts[] = [],
): Attempt<{ readonly ledger: Ledger; readonly figures: readonly StatedFigure[] }> {
  const { value: read, problems } = interpret(file, accounts, asked);
  if (read === undefined) return { value: undefined, problems };
  const { adjustedBudget: _, threePublicByFund: _byFund, closingBalance: _closing, ...facts } = read.value;
  const ledger: Ledger = {
    ...facts,
    openingBudget: withoutTotals(facts.openingBudget),
    openingBalance: Object.fromEntries(
      keysOf(fundSources).map((fund) => [fund, itemsOf(facts.openingBalance[fund])]),
    ) as Ledger['openingBalance'],
    statedTotals: statedTotals(read.value),
    approved,
  };
  return { value: { ledger, figures: read.figures }, problems };
}

/** What is stated of sums, by the figure it stands for: under 核定合计, and as 合计 in sections that have parts. */
function statedTotals(file: AccountsFile): ReadonlyMap<FigureName, NumberFact> {
  const codeOf = (key: string) => (key === totalKey ? total : key);
  const budgets = [...file.openingBudget].flatMap(([code, facts]) => {
    const kinds = code === totalKey ? (['basic', 'project', total] as const) : ([total] as const);
    return kinds.flatMap((kind) => entryOf(figureName('openingBudget', { code: codeOf(code), kind }), facts[kind]));
  });
  const closing = keysOf(fundSources).flatMap((fund) =>
    [...file.closingBalance[fund]].flatMap(([code, fact]) =>
      entryOf(figureName('closingBalance', { fund, code: codeOf(code) }), fact),
    ),
  );
  const opening = keysOf(fundSources).flatMap((fund) =>
    entryOf(figureName('openingBalance', { fund }), file.openingBalance[fund].get(totalKey)),
  );
  return new Map([...file.statedTotals, ...budgets, ...opening, ...closing]);
}

function entryOf(name: FigureName, fact: NumberFact | undefined): readonly (readonly [FigureName, NumberFact])[] {
  return fact === undefined ? [] : [[name, fact]];
}

function itemsOf<V>(stated: ReadonlyMap<string, V>): ReadonlyMap<string, V> {
  return new Map([...stated].filter(([code]) => code !== totalKey));
}

function withoutTotals(stated: AccountsFile['openingBudget']): Ledger['openingBudget'] {
  const items = [...itemsOf(stated)].map(([code, { [total]: _, ...kinds }]) => [code, kinds] as const);
  return new Map(items.filter(([, kinds]) => kinds.basic !== undefined || kinds.project !== undefined));
}

/** Last year's totals. */
export function readComparisonTotals(file: ParsedFile, asked: readonly AskedFacts[] = []): Attempt<PriorYear> {
  const { value, problems } = interpret(file, comparisonAccounts, asked);
  if (value === undefined) return { value, problems };
  const { threePublic, ...comparisons } = value.value.比较数;
  return { value: { kind: 'totals', comparisons: comparisons, threePublic }, problems };
}
