/** accounts.yaml → the ledger, or last year's totals alone. */
import { figureName, total } from '../../model/figure-name.ts';
import type { FigureName } from '../../model/figure-name.ts';
import type { Ledger, NumberFact, PriorYear, StatedFigure } from '../../model/accounts.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { fundSources, keysOf } from '../../model/terms.ts';
import { accounts, comparisonAccounts } from '../catalogue/accounts-facts.ts';
import { totalKey } from '../catalogue/fact-node.ts';
import type { Out } from '../catalogue/fact-node.ts';
import { duplicateKey } from './reading-problems.ts';
import { interpret } from './read-file.ts';
import type { Attempt, ParsedFile } from './read-file.ts';
import type { AskedFacts } from './unstated-facts.ts';

type AccountsFile = Out<typeof accounts>;

/**
 * The ledger of a file, and the figures that it states besides.
 * @param approved the figures of the approved tables, in yuan
 */
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
    statedTotals: new Map([...read.value.statedTotals, ...totalsOfSections(read.value)]),
    approved,
  };
  return { value: { ledger, figures: read.figures }, problems: [...problems, ...statedTwice(read.value)] };
}

/** A figure that 核定合计 and the section of its parts state, each otherwise. */
function statedTwice(file: AccountsFile): readonly Diagnostic[] {
  return totalsOfSections(file).flatMap(([name, fact]) => {
    const other = file.statedTotals.get(name);
    if (other === undefined || other.value.equals(fact.value)) return [];
    const related = { position: fact.position, note: '另一处' };
    return [{ ...duplicateKey({ position: other.position }, name), related }];
  });
}

/** What sections that have parts state of their sums, as 合计 or by item, with the figure that each is. */
function totalsOfSections(file: AccountsFile): readonly (readonly [FigureName, NumberFact])[] {
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
  return [...budgets, ...opening, ...closing];
}

function entryOf(name: FigureName, fact: NumberFact | undefined): readonly (readonly [FigureName, NumberFact])[] {
  return fact === undefined ? [] : [[name, fact]];
}

function itemsOf<V>(stated: ReadonlyMap<string, V>): ReadonlyMap<string, V> {
  return new Map([...stated].filter(([code]) => code !== totalKey));
}

/** Items keep their place where only their total is stated. */
function withoutTotals(stated: AccountsFile['openingBudget']): Ledger['openingBudget'] {
  return new Map([...itemsOf(stated)].map(([code, { [total]: _, ...kinds }]) => [code, kinds] as const));
}

/** Last year's totals. */
export function readComparisonTotals(file: ParsedFile, asked: readonly AskedFacts[] = []): Attempt<PriorYear> {
  const { value, problems } = interpret(file, comparisonAccounts, asked);
  if (value === undefined) return { value, problems };
  const { threePublic, ...comparisons } = value.value.比较数;
  return { value: { kind: 'totals', comparisons: comparisons, threePublic }, problems };
}
