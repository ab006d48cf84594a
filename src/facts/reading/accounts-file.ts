/** accounts.yaml → the ledger, or last year's totals alone. */
import { figureName, total } from '../../model/figure-name.ts';
import type { FigureName } from '../../model/figure-name.ts';
import type { Ledger, NumberFact, PriorYear, StatedFigure } from '../../model/accounts.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { fundSources, keysOf } from '../../model/terms.ts';
import type { FundSource } from '../../model/terms.ts';
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
    openingBudget: withoutTotals(read.value),
    openingBalance: Object.fromEntries(
      keysOf(fundSources).map((fund): [FundSource, ReadonlyMap<string, NumberFact>] => {
        const isSum = isSumOfBalances(read.value, fund);
        return [fund, new Map([...facts.openingBalance[fund]].filter(([code]) => !isSum(code)))];
      }),
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
  const isSum = isSumOfBudgets(file);
  const budgets = [...file.openingBudget].flatMap(([code, facts]) => {
    const kinds = isSum(code) ? (['basic', 'project', total] as const) : ([total] as const);
    return kinds.flatMap((kind) => entryOf(figureName('openingBudget', { code: codeOf(code), kind }), facts[kind]));
  });
  const closing = keysOf(fundSources).flatMap((fund) =>
    [...file.closingBalance[fund]].flatMap(([code, fact]) =>
      entryOf(figureName('closingBalance', { fund, code: codeOf(code) }), fact),
    ),
  );
  const opening = keysOf(fundSources).flatMap((fund) =>
    [...file.openingBalance[fund]]
      .filter(([code]) => isSumOfBalances(file, fund)(code))
      .flatMap(([code, fact]) => entryOf(figureName('openingBalance', { fund, code: codeOf(code) }), fact)),
  );
  return [...budgets, ...opening, ...closing];
}

function entryOf(name: FigureName, fact: NumberFact | undefined): readonly (readonly [FigureName, NumberFact])[] {
  return fact === undefined ? [] : [[name, fact]];
}

/** Whether a code of 年初预算 has items below it, here or among what was spent; 合计 has. */
function isSumOfBudgets({ openingBudget, expenditure }: AccountsFile): (code: string) => boolean {
  return isAbove([...openingBudget.keys(), ...expenditure.generalPublicBudget.keys()]);
}

/** Whether a code of 年初结转和结余 has items of its fund below it; 合计 has. */
function isSumOfBalances(file: AccountsFile, fund: FundSource): (code: string) => boolean {
  const received = [...file.income].filter(([, facts]) => fund !== 'nonAppropriation' && facts[fund] !== undefined);
  return isAbove([
    ...file.openingBalance[fund].keys(),
    ...file.expenditure[fund].keys(),
    ...received.map(([code]) => code),
  ]);
}

function isAbove(codes: readonly string[]): (code: string) => boolean {
  return (code) => code === totalKey || codes.some((one) => one.length > code.length && one.startsWith(code));
}

/** The items alone; they keep their place where only their total is stated. */
function withoutTotals(file: AccountsFile): Ledger['openingBudget'] {
  const isSum = isSumOfBudgets(file);
  const items = [...file.openingBudget].filter(([code]) => !isSum(code));
  return new Map(items.map(([code, { [total]: _, ...kinds }]) => [code, kinds]));
}

/** Last year's totals. */
export function readComparisonTotals(file: ParsedFile, asked: readonly AskedFacts[] = []): Attempt<PriorYear> {
  const { value, problems } = interpret(file, comparisonAccounts, asked);
  if (value === undefined) return { value, problems };
  const { threePublic, ...comparisons } = value.value.比较数;
  return { value: { kind: 'totals', comparisons: comparisons, threePublic }, problems };
}
