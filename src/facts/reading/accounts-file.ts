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

const openingKinds = { basic: expenditureKinds.basic, project: expenditureKinds.project } as const;

const threePublicAmounts = byTerm(threePublicItems, amount);

export const accountsSchema = z.strictObject({
  金额单位: amountUnit,
  收入: byCode(byTerm(incomeSources, amount)).optional(),
  支出: byTerm(fundSources, byCode(byTerm(expenditureKinds, amount))).optional(),
  年初预算: byCode(byTerm(openingKinds, amount)).optional(),
  经济分类: byCode(amount).optional(),
  核定合计: z
    .strictObject({
      收入: byCode(byTerm(incomeSources, amount)).optional(),
      支出: byTerm(fundSources, byCode(byTerm(expenditureKinds, amount))).optional(),
      经济分类: byCode(amount).optional(),
      人员经费: amount.optional(),
      公用经费: amount.optional(),
    })
    .optional(),
  三公经费: z.strictObject({ 预算数: threePublicAmounts.optional(), 决算数: threePublicAmounts.optional() }).optional(),
  年初结转和结余: byTerm(fundSources, byCode(amount)).optional(),
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

/** The ledger in yuan. */
export function toLedger(file: AccountsFile): Ledger {
  const yuan = toYuan(file.金额单位);
  const facts = <K extends string>(stated: Facts<K>): Facts<K> => mapFacts(stated, yuan);
  const byItem = <K extends string>(stated: ReadonlyMap<string, Facts<K>> | undefined) => mapValues(stated, facts);
  const byFund = <V>(read: (fund: FundSource) => V) =>
    Object.fromEntries(keysOf(fundSources).map((fund) => [fund, read(fund)])) as Record<FundSource, V>;
  return {
    unit: unitOf(file.金额单位),
    income: byItem(file.收入),
    expenditure: byFund((fund) => byItem(file.支出?.[fund])),
    openingBudget: byItem(file.年初预算),
    economic: mapValues(file.经济分类, yuan),
    statedTotals: statedTotals(file.核定合计 ?? {}, yuan),
    threePublicBudget: facts(file.三公经费?.预算数 ?? {}),
    threePublicFinal: facts(file.三公经费?.决算数 ?? {}),
    openingBalance: byFund((fund) => mapValues(file.年初结转和结余?.[fund], yuan)),
    ...(file.使用非财政拨款结余 === undefined ? {} : { useOfNonAppropriationSurplus: yuan(file.使用非财政拨款结余) }),
    ...(file.结余分配 === undefined ? {} : { distributionOfSurplus: yuan(file.结余分配) }),
  };
}

/** Stated totals by the figure they stand for; `合计` is the total of a table's column. */
function statedTotals(
  stated: NonNullable<AccountsFile['核定合计']>,
  yuan: (fact: NumberFact) => NumberFact,
): ReadonlyMap<FigureName, NumberFact> {
  const codeOf = (key: string) => (key === '合计' ? total : key);
  const byColumn = <K extends string>(
    rows: ReadonlyMap<string, Facts<K>> | undefined,
    terms: Readonly<Record<K, string>>,
    nameOf: (code: string, column: K) => FigureName,
  ) =>
    [...(rows ?? [])].flatMap(([key, columns]) =>
      keysOf(terms).flatMap((column) => {
        const fact: NumberFact | undefined = columns[column];
        return fact === undefined ? [] : [[nameOf(codeOf(key), column), fact] as const];
      }),
    );
  const entries: readonly (readonly [FigureName, NumberFact])[] = [
    ...byColumn(stated.收入, incomeSources, (code, source) => figureName('income', { source, code })),
    ...keysOf(fundSources).flatMap((fund) =>
      byColumn(stated.支出?.[fund], expenditureKinds, (code, kind) => figureName('expenditure', { fund, code, kind })),
    ),
    ...[...(stated.经济分类 ?? [])].map(([code, fact]) => [figureName('economic', { code }), fact] as const),
    ...(stated.人员经费 === undefined ? [] : [[figureName('personnelFunds'), stated.人员经费] as const]),
    ...(stated.公用经费 === undefined ? [] : [[figureName('operatingFunds'), stated.公用经费] as const]),
  ];
  return new Map(entries.map(([id, fact]) => [id, yuan(fact)]));
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

function mapValues<A, B>(map: ReadonlyMap<string, A> | undefined, change: (value: A) => B): ReadonlyMap<string, B> {
  return new Map([...(map ?? [])].map(([key, value]) => [key, change(value)]));
}
