/** A unit of a few facts, built in code: each test states what it is about, in 万元, and nothing else. */
import type { FigureName } from '../../src/model/figure-name.ts';
import type {
  ByItem,
  DepartmentAccounts,
  Explanations,
  Facts,
  Ledger,
  NumberFact,
  TextFact,
} from '../../src/model/accounts.ts';
import { computeFigures } from '../../src/figures/compute-figures.ts';
import type { Classification } from '../../src/model/classification.ts';
import { exact, fromWan } from '../../src/model/money.ts';
import type { ReportContext } from '../../src/model/report-context.ts';
import type { ExpenditureKind, FundSource, IncomeSource, ThreePublicItem } from '../../src/model/terms.ts';
import { openDataFolder } from '../../src/facts/reading/data-folder.ts';
import { readClassification } from '../../src/facts/reading/classification-files.ts';

const position = { file: '2022/accounts.yaml', line: 1, column: 1 };

/** Amounts by key, as text in 万元. */
export type Amounts<K extends string> = Readonly<Partial<Record<K, string>>>;
type AmountsByCode<K extends string> = Readonly<Record<string, Amounts<K>>>;

/** A ledger as a test writes it. */
export interface SmallLedger {
  readonly income?: AmountsByCode<IncomeSource>;
  readonly expenditure?: Readonly<Partial<Record<FundSource, AmountsByCode<ExpenditureKind>>>>;
  readonly openingBudget?: AmountsByCode<'basic' | 'project'>;
  readonly economic?: Readonly<Record<string, string>>;
  /** Stated totals by the name of their figure. */
  readonly statedTotals?: Readonly<Record<string, string>>;
  /** Figures of the approved tables by name. */
  readonly approved?: Readonly<Record<string, string>>;
  readonly threePublicBudget?: Amounts<ThreePublicItem>;
  readonly threePublicFinal?: Amounts<ThreePublicItem>;
  readonly openingBalance?: Readonly<Partial<Record<FundSource, Readonly<Record<string, string>>>>>;
  readonly useOfNonAppropriationSurplus?: string;
  readonly distributionOfSurplus?: string;
}

export function amountFact(wan: string): NumberFact {
  return { value: fromWan(wan), position };
}

export function numberFact(number: string): NumberFact {
  return { value: exact(number), position };
}

export function textFact(text: string): TextFact {
  return { text, position };
}

export function facts<K extends string>(amounts: Amounts<K> | undefined): Facts<K> {
  const entries = Object.entries(amounts ?? {}) as [K, string][];
  return Object.fromEntries(entries.map(([key, wan]) => [key, amountFact(wan)])) as Facts<K>;
}

function byItem<K extends string>(stated: AmountsByCode<K> = {}): ByItem<K> {
  return new Map(Object.entries(stated).map(([code, amounts]) => [code, facts(amounts)]));
}

function byCode(stated: Readonly<Record<string, string>> = {}): ReadonlyMap<string, NumberFact> {
  return new Map(Object.entries(stated).map(([code, wan]) => [code, amountFact(wan)]));
}

export function ledgerOf(small: SmallLedger): Ledger {
  const byFund = <V>(read: (fund: FundSource) => V): Record<FundSource, V> => ({
    generalPublicBudget: read('generalPublicBudget'),
    governmentManagedFunds: read('governmentManagedFunds'),
    stateCapitalOperations: read('stateCapitalOperations'),
    nonAppropriation: read('nonAppropriation'),
  });
  const { useOfNonAppropriationSurplus: use, distributionOfSurplus: distribution } = small;
  return {
    unit: 'wan',
    income: byItem(small.income),
    expenditure: byFund((fund) => byItem(small.expenditure?.[fund])),
    openingBudget: byItem(small.openingBudget),
    economic: byCode(small.economic),
    statedTotals: byCode(small.statedTotals) as ReadonlyMap<FigureName, NumberFact>,
    approved: byCode(small.approved) as ReadonlyMap<FigureName, NumberFact>,
    threePublicBudget: facts(small.threePublicBudget),
    threePublicFinal: facts(small.threePublicFinal),
    openingBalance: byFund((fund) => byCode(small.openingBalance?.[fund])),
    ...(use === undefined ? {} : { useOfNonAppropriationSurplus: amountFact(use) }),
    ...(distribution === undefined ? {} : { distributionOfSurplus: amountFact(distribution) }),
  };
}

/** Explanations that explain nothing. */
export const silent: Explanations = {
  unit: 'wan',
  changeReasons: {},
  deviationReasons: new Map(),
  threePublic: { deviationReasons: {}, changeReasons: {} },
  agencyOperating: {},
  meetings: [],
  trainings: [],
  events: [],
  procurement: { goods: {}, works: {}, services: {} },
  assets: { vehicles: {} },
  otherMatters: [],
  none: [],
};

/** What a test may say about its unit beyond the ledger. */
export interface SmallUnit extends Partial<Omit<DepartmentAccounts, 'ledger' | 'explanations' | 'prior'>> {
  readonly ledger?: SmallLedger;
  readonly prior?: SmallLedger;
  readonly explanations?: Partial<Explanations>;
}

export function accountsOf({ ledger = {}, prior, explanations = {}, ...others }: SmallUnit): DepartmentAccounts {
  return {
    year: 2022,
    department: {
      name: '某市某区某局',
      kind: 'administrative',
      edition: textFact('zhuzhou-2022'),
      duties: ['负责某项工作。'],
      offices: ['办公室'],
      members: ['某市某区某局本级'],
    },
    scorecards: [],
    answers: [],
    texts: [],
    figures: [],
    typed: [],
    ...others,
    ledger: ledgerOf(ledger),
    explanations: { ...silent, ...explanations },
    prior: prior === undefined ? undefined : { kind: 'ledger', ledger: ledgerOf(prior) },
  };
}

let classification: Classification | undefined;

/** The unit with its figures, classified by the lists of the invented unit. */
export function contextOf(unit: SmallUnit): ReportContext {
  const accounts = accountsOf(unit);
  classification ??= readClassification(openDataFolder('test/fixtures/invented-unit'), 2022).classification;
  return { accounts, classification, figures: computeFigures(accounts, classification) };
}

/** A unit with one item of the general public budget, spent as it came in. */
export function spending(wan: string, code = '2010301'): SmallLedger {
  return {
    income: { [code]: { generalPublicBudget: wan } },
    expenditure: { generalPublicBudget: { [code]: { basic: wan } } },
  };
}
