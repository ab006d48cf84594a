/** Changes against last year, completion of budgets, shares of a whole. */
import type { PriorYear } from '../model/accounts.ts';
import { leafCodes } from '../model/classification.ts';
import type { Classification } from '../model/classification.ts';
import { aspectOf, figureName, partsOfMeasure, priorOf, total } from '../model/figure-name.ts';
import type { FigureName } from '../model/figure-name.ts';
import type { Figures } from '../model/figures.ts';
import { expenditureKinds, incomeSources, keysOf, threePublicItems, yearComparisons } from '../model/terms.ts';
import type { YearComparison } from '../model/terms.ts';
import { computeLedger } from './compute-ledger.ts';
import type { FigureRegister } from './figure-register.ts';
import { cellLabel, codeLabel } from './hierarchy.ts';

const general = figureName('expenditure', { fund: 'generalPublicBudget' });

/** The figure that each comparison with last year is about. */
export const comparedFigures: Readonly<Record<YearComparison, FigureName>> = {
  overall: figureName('incomeTotal'),
  fiscalOverall: figureName('incomeTotal', { fund: 'fiscal' }),
  generalExpenditure: general,
};

/** Last year's figures: all that its ledger gives, or the totals that were stated. */
export function registerPriorYear(
  register: FigureRegister,
  prior: PriorYear | undefined,
  classification: Classification,
): void {
  if (prior === undefined) return;
  if (prior.kind === 'ledger') {
    register.includePrior(computeLedger(prior.ledger, classification));
    return;
  }
  for (const comparison of keysOf(yearComparisons)) {
    const fact = prior.comparisons[comparison];
    const name = priorOf(comparedFigures[comparison]);
    if (fact !== undefined) register.fact(name, `上年${yearComparisons[comparison]}`, fact);
  }
  const items = { ...threePublicItems, vehicles: '公务用车购置及运行维护费' } as const;
  for (const item of keysOf(items)) {
    const fact = prior.threePublic[item];
    const name = priorOf(figureName('threePublicFinal', { item }));
    if (fact !== undefined) register.fact(name, `上年${items[item]}`, fact);
  }
}

/** Changes and, where they mean something, their rates (signed). */
export function registerChanges(register: FigureRegister): void {
  const compared = [
    ...Object.values(comparedFigures),
    ...keysOf(threePublicItems).map((item) => figureName('threePublicFinal', { item })),
  ];
  for (const name of compared) {
    const prior = priorOf(name);
    if (!register.has(prior)) continue;
    const { label } = register.get(name);
    const change = aspectOf('change', name);
    register.difference(change, `${label}比上年增减`, name, prior);
    register.rateOfChange(aspectOf('changeRate', name), `${label}比上年增减幅度`, { change, from: prior, to: name });
  }
}

/** Final accounts as a part of the budget, and the difference, wherever there was a budget. */
export function registerCompletions(register: FigureRegister, classification: Classification): void {
  const budgeted = register.all().flatMap(({ name }) => {
    const parts = partsOfMeasure('openingBudget', name);
    return parts?.kind === total ? [parts.code] : [];
  });
  for (const code of [...leafCodes(budgeted.filter((one) => one !== total)), total]) {
    const final = figureName('expenditure', { fund: 'generalPublicBudget', code });
    const label = codeLabel(classification, code);
    if (!register.has(final)) register.fact(final, cellLabel('一般公共预算财政拨款支出', label), undefined);
    registerCompletion(register, final, figureName('openingBudget', { code }), [
      `${label}决算数与年初预算数之差`,
      `${label}完成年初预算`,
    ]);
  }
  for (const item of [...keysOf(threePublicItems), 'vehicles', total] as const) {
    const final = figureName('threePublicFinal', { item });
    const { label } = register.get(final);
    registerCompletion(register, final, figureName('threePublicBudget', { item }), [
      `${label}与预算数之差`,
      `${label}完成预算`,
    ]);
  }
}

function registerCompletion(
  register: FigureRegister,
  final: FigureName,
  budget: FigureName,
  [deviation, completion]: readonly [string, string],
): void {
  register.difference(aspectOf('deviation', final), deviation, final, budget);
  register.rate(aspectOf('completion', final), completion, final, budget);
}

/** What makes up a total, as parts of it. */
export function registerShares(register: FigureRegister, classification: Classification): void {
  const share = (label: string, part: FigureName, whole: FigureName) => {
    register.share(aspectOf('share', part), label, part, whole);
  };
  const sources = { fiscalAppropriation: '财政拨款收入', ...incomeSources } as const;
  for (const source of keysOf(sources))
    share(`${sources[source]}占收入合计`, figureName('income', { source }), figureName('income'));
  const spent = figureName('expenditure');
  for (const kind of keysOf(expenditureKinds))
    share(`${expenditureKinds[kind]}占支出合计`, figureName('expenditure', { kind }), spent);
  share('一般公共预算财政拨款支出占本年支出合计', general, spent);
  for (const { name } of register.all()) {
    const parts = partsOfMeasure('expenditure', name);
    if (parts?.fund !== 'generalPublicBudget' || parts.kind !== total || parts.code.length !== 3) continue;
    share(`${codeLabel(classification, parts.code)}占一般公共预算财政拨款支出`, name, general);
  }
  for (const part of [figureName('personnelFunds'), figureName('operatingFunds')])
    share(`${register.get(part).label}占基本支出`, part, figureName('economic'));
  for (const item of ['overseasTravel', 'officialReception', 'vehicles'] as const) {
    const part = figureName('threePublicFinal', { item });
    share(`${register.get(part).label}占“三公”经费`, part, figureName('threePublicFinal'));
  }
}

/** The items that had an opening budget, with the figure of their deviation from it. */
export function budgetedItems(figures: Figures): readonly { readonly code: string; readonly deviation: FigureName }[] {
  return figures.all().flatMap(({ name }) => {
    const parts = partsOfMeasure('expenditure', name, 'deviation');
    return parts === undefined || parts.code === total ? [] : [{ code: parts.code, deviation: name }];
  });
}
