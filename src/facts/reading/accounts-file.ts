/** accounts.yaml: the leaf amounts of the nine tables, or last year's totals alone. */
import { figureName, total } from '../../model/figure-name.ts';
import type { FigureName } from '../../model/figure-name.ts';
import { z } from 'zod';
import type { AmountUnit, Facts, Ledger, NumberFact, PriorYear } from '../../model/accounts.ts';
import type { Money } from '../../model/money.ts';
import {
  expenditureKinds,
  fundSources,
  incomeSources,
  keysOf,
  threePublicItems,
  yearComparisons,
} from '../../model/terms.ts';
import type { FundSource } from '../../model/terms.ts';
import { amount, amountUnit, byCode, byTerm } from './fields.ts';
import { statedFigures } from './stated-figures.ts';
import { SourceText } from './yaml-tree.ts';

const openingKinds = { basic: expenditureKinds.basic, project: expenditureKinds.project } as const;

const threePublicAmounts = byTerm(threePublicItems, amount);

/** The key of a sum whose parts are not told, or that is stated beside them. */
const totalKey = '合计';
const withTotal = <T extends Readonly<Record<string, string>>>(terms: T) => ({ ...terms, [total]: totalKey });

/** An amount in place of its parts: `2010301: 5` says the same as `2010301: { 合计: 5 }`. */
const asTotal = <S extends z.ZodType>(parts: S) =>
  z.preprocess((stated) => (stated instanceof SourceText ? { [totalKey]: stated } : stated), parts);

/** Balances of each fund by item, `合计` beside them or in their place; `无` where no fund has any. */
const balances = z.preprocess(
  (stated) =>
    stated instanceof SourceText
      ? Object.fromEntries(Object.values(fundSources).map((fund) => [fund, { [totalKey]: stated }]))
      : stated,
  byTerm(fundSources, asTotal(byCode(amount))),
);

export const accountsSchema = z.strictObject({
  金额单位: amountUnit,
  收入: byCode(byTerm(incomeSources, amount)).optional(),
  支出: byTerm(fundSources, byCode(byTerm(expenditureKinds, amount))).optional(),
  年初预算: byCode(asTotal(byTerm(withTotal(openingKinds), amount))).optional(),
  经济分类: byCode(amount).optional(),
  核定合计: statedFigures.optional(),
  三公经费: z.strictObject({ 预算数: threePublicAmounts.optional(), 决算数: threePublicAmounts.optional() }).optional(),
  年初结转和结余: balances.optional(),
  年末结转和结余: balances.optional(),
  使用非财政拨款结余: amount.optional(),
  结余分配: amount.optional(),
});
export type AccountsFile = z.output<typeof accountsSchema>;

export const comparisonSchema = z.strictObject({
  金额单位: amountUnit,
  比较数: z.strictObject({
    [yearComparisons.overall]: amount.optional(),
    [yearComparisons.fiscalOverall]: amount.optional(),
    [yearComparisons.generalExpenditure]: amount.optional(),
    三公经费: threePublicAmounts.optional(),
  }),
});
export type ComparisonFile = z.output<typeof comparisonSchema>;

/** The ledger in yuan. @param approved the figures of the approved tables, in yuan */
export function toLedger(file: AccountsFile, approved: Ledger['approved'] = new Map()): Ledger {
  const yuan = toYuan(file.金额单位);
  const facts = <K extends string>(stated: Facts<K>): Facts<K> => mapFacts(stated, yuan);
  const byItem = <K extends string>(stated: ReadonlyMap<string, Facts<K>> | undefined) => mapValues(stated, facts);
  const byFund = <V>(read: (fund: FundSource) => V) =>
    Object.fromEntries(keysOf(fundSources).map((fund) => [fund, read(fund)])) as Record<FundSource, V>;
  return {
    unit: unitOf(file.金额单位),
    income: byItem(file.收入),
    expenditure: byFund((fund) => byItem(file.支出?.[fund])),
    openingBudget: byItem(withoutTotals(file.年初预算)),
    economic: mapValues(file.经济分类, yuan),
    statedTotals: mapValues(statedTotals(file), yuan),
    approved,
    threePublicBudget: facts(file.三公经费?.预算数 ?? {}),
    threePublicFinal: facts(file.三公经费?.决算数 ?? {}),
    openingBalance: byFund((fund) => mapValues(itemsOf(file.年初结转和结余?.[fund]), yuan)),
    ...(file.使用非财政拨款结余 === undefined ? {} : { useOfNonAppropriationSurplus: yuan(file.使用非财政拨款结余) }),
    ...(file.结余分配 === undefined ? {} : { distributionOfSurplus: yuan(file.结余分配) }),
  };
}

/** What is stated of sums, by the figure it stands for: under 核定合计, and as 合计 in sections that have parts. */
function statedTotals(file: AccountsFile): ReadonlyMap<FigureName, NumberFact> {
  const budgets = [...(file.年初预算 ?? [])].flatMap(([code, facts]) => {
    const kinds = code === totalKey ? [...keysOf(openingKinds), total] : ([total] as const);
    return kinds.flatMap((kind) =>
      entryOf(figureName('openingBudget', { code: code === totalKey ? total : code, kind }), facts[kind]),
    );
  });
  const closing = keysOf(fundSources).flatMap((fund) =>
    [...(file.年末结转和结余?.[fund] ?? [])].flatMap(([code, fact]) =>
      entryOf(figureName('closingBalance', { fund, code: code === totalKey ? total : code }), fact),
    ),
  );
  const opening = keysOf(fundSources).flatMap((fund) =>
    entryOf(figureName('openingBalance', { fund }), file.年初结转和结余?.[fund]?.get(totalKey)),
  );
  return new Map([...(file.核定合计 ?? []), ...budgets, ...opening, ...closing]);
}

function entryOf(name: FigureName, fact: NumberFact | undefined): readonly (readonly [FigureName, NumberFact])[] {
  return fact === undefined ? [] : [[name, fact]];
}

function itemsOf<V>(stated: ReadonlyMap<string, V> | undefined): ReadonlyMap<string, V> {
  return new Map([...(stated ?? [])].filter(([code]) => code !== totalKey));
}

function withoutTotals(stated: AccountsFile['年初预算']): ReadonlyMap<string, Facts<'basic' | 'project'>> {
  const items = [...itemsOf(stated)].map(([code, { [total]: _, ...kinds }]) => [code, kinds] as const);
  return new Map(items.filter(([, kinds]) => keysOf(openingKinds).some((kind) => kinds[kind] !== undefined)));
}

/** Last year's totals in yuan. */
export function toComparisonTotals(file: ComparisonFile): PriorYear {
  const yuan = toYuan(file.金额单位);
  const stated = file.比较数 as Partial<Record<string, NumberFact>>;
  const comparisons = Object.fromEntries(keysOf(yearComparisons).map((id) => [id, stated[yearComparisons[id]]]));
  return {
    kind: 'totals',
    comparisons: mapFacts(comparisons as Facts<keyof typeof yearComparisons>, yuan),
    threePublic: mapFacts(file.比较数.三公经费 ?? {}, yuan),
  };
}

/** The unit that so many yuan are. */
export function unitOf(yuan: Money): AmountUnit {
  return yuan.equals(1) ? 'yuan' : 'wan';
}

/** Makes yuan of amounts in a file's unit. */
export function toYuan(unit: Money): (fact: NumberFact) => NumberFact {
  return (fact) => ({ ...fact, value: fact.value.times(unit) });
}

/** Facts with each changed. */
export function mapFacts<K extends string>(facts: Facts<K>, change: (fact: NumberFact) => NumberFact): Facts<K> {
  const entries = (Object.entries(facts) as [K, NumberFact | undefined][]).filter(([, fact]) => fact !== undefined);
  return Object.fromEntries(entries.map(([key, fact]) => [key, change(fact as NumberFact)])) as Facts<K>;
}

function mapValues<K extends string, A, B>(
  map: ReadonlyMap<K, A> | undefined,
  change: (value: A) => B,
): ReadonlyMap<K, B> {
  return new Map([...(map ?? [])].map(([key, value]) => [key, change(value)]));
}
