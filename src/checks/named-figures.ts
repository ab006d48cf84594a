/** The figures that prose may mean by a name: 公务接待费, 基本支出, 住房公积金. */
import { figureName, partsOf, priorOf, total } from '../model/figure-name.ts';
import type { FigureName } from '../model/figure-name.ts';
import type { ReportContext } from '../model/report-context.ts';
import { fundSources, keysOf, threePublicItems } from '../model/terms.ts';

/** An amount of the year with its budget, where the form has one. */
export interface NamedFigure {
  readonly final: FigureName;
  readonly budget?: FigureName;
}

/** By name: everything that it may mean, the most likely first. */
export type FiguresByName = ReadonlyMap<string, readonly NamedFigure[]>;

/** Shorter names of items are words of their own. */
const shortestName = 4;

const general = 'generalPublicBudget';

function totals(): readonly (readonly [string, readonly NamedFigure[]])[] {
  const [spent, generalSpent] = [figureName('expenditure'), figureName('expenditure', { fund: general })];
  const both = (fund?: 'fiscal') => [
    { final: figureName('incomeTotal', { fund }) },
    { final: figureName('expenditureTotal', { fund }) },
  ];
  const budgeted = { final: generalSpent, budget: figureName('openingBudget') };
  const sangong = (item?: keyof typeof threePublicItems | 'vehicles') => ({
    final: figureName('threePublicFinal', { item }),
    budget: figureName('threePublicBudget', { item }),
  });
  return [
    ...['收入支出总计', '收支总计', '收、支总计', '收入总计', '支出总计'].map((name) => [name, both()] as const),
    ...['收入支出总计', '收支总计', '收、支总计', '收入总计', '支出总计'].map(
      (name) => [`财政拨款${name}`, both('fiscal')] as const,
    ),
    ...['收入合计', '总收入'].map((name) => [name, [{ final: figureName('income') }]] as const),
    ...['支出合计', '总支出'].map((name) => [name, [{ final: spent }, budgeted]] as const),
    ['财政拨款收入', [{ final: figureName('income', { source: 'fiscalAppropriation' }) }]],
    ['财政拨款支出', [budgeted, { final: figureName('expenditure', { fund: 'fiscal' }) }]],
    ['一般公共预算财政拨款支出', [budgeted]],
    ['人员经费', [{ final: figureName('personnelFunds') }]],
    ['公用经费', [{ final: figureName('operatingFunds') }]],
    ...keysOf(threePublicItems).map((item) => [threePublicItems[item], [sangong(item)]] as const),
    ['公务用车运行费', [sangong('vehicleOperation')]],
    ['因公出国费', [sangong('overseasTravel')]],
    ...['“三公”经费', '三公经费', '“三公”经费财政拨款支出', '三公经费财政拨款支出'].map(
      (name) => [name, [sangong()]] as const,
    ),
    ...(['governmentManagedFunds', 'stateCapitalOperations'] as const).flatMap((fund) => [
      [`${fundSources[fund]}支出`, [{ final: figureName('expenditure', { fund }) }]] as const,
      [`${fundSources[fund]}收入`, [{ final: figureName('income', { source: fund }) }]] as const,
    ]),
    ['机关运行经费', [{ final: figureName('agencyOperating'), budget: figureName('agencyOperatingBudget') }]],
    ...['政府采购支出', '政府采购金额'].map((name) => [name, [{ final: figureName('procurement') }]] as const),
    ['会议费', [{ final: figureName('meetings') }]],
    ['培训费', [{ final: figureName('trainings') }]],
    ['年末结转和结余', [{ final: figureName('closingBalance') }]],
    ['年初结转和结余', [{ final: figureName('openingBalance') }]],
  ];
}

/** All names: totals, both kinds of expenditure of whatever fund and item, and every item by what the list calls it. */
export function figuresByName({ figures, classification }: ReportContext): FiguresByName {
  const found = new Map<string, NamedFigure[]>();
  const add = (name: string, figure: NamedFigure) => {
    if (!figures.has(figure.final)) return;
    const known = found.get(name);
    if (known === undefined) found.set(name, [figure]);
    else known.push(figure);
  };
  for (const [name, meant] of totals()) for (const figure of meant) add(name, figure);
  for (const { name } of figures.all()) {
    const parts = partsOf(name);
    if (parts.aspect !== undefined) continue;
    if (parts.measure === 'expenditure') {
      const { code, kind, fund } = parts;
      const named = code === total ? undefined : classification.functional.get(code)?.name;
      const budget = figureName('openingBudget', { code, kind: kind === 'basic' || kind === 'project' ? kind : total });
      const figure = { final: name, ...(fund === general ? { budget } : {}) };
      if (named !== undefined && named.length >= shortestName) add(named, figure);
      if (kind === 'basic') add('基本支出', figure);
      if (kind === 'project') add('项目支出', figure);
    }
    if (parts.measure === 'economic') {
      const named = parts.code === total ? undefined : classification.economic.get(parts.code)?.name;
      if (named !== undefined && (named.length >= shortestName || found.has(named))) add(named, { final: name });
    }
  }
  return found;
}

/** Last year's amount of a figure; none where nothing is known of last year, zero where it had no such item. */
export function priorValue({ figures, accounts }: ReportContext, name: FigureName) {
  const prior = priorOf(name);
  if (figures.has(prior)) return figures.get(prior);
  return accounts.prior?.kind === 'ledger' && 'code' in partsOf(name) ? 'none' : undefined;
}
