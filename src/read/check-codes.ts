import type { Ledger } from '../model/accounts.ts';
import type { BudgetKind, Classification } from '../model/classification.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { fundSources, keysOf } from '../model/terms.ts';
import type { FundSource } from '../model/terms.ts';
import { classificationPaths } from './classification-files.ts';
import { unknownCode, wrongBudget, wrongLevel } from './problems.ts';
import type { YamlFile, YamlPath } from './yaml-file.ts';

const budgetOfFund: Readonly<Record<FundSource, BudgetKind | undefined>> = {
  generalPublicBudget: 'general',
  governmentManagedFunds: 'government-managed-funds',
  stateCapitalOperations: 'state-capital',
  nonAppropriation: undefined,
};

const budgetNames: Readonly<Record<BudgetKind, string>> = {
  general: '一般公共预算科目',
  'government-managed-funds': '政府性基金预算科目',
  'state-capital': '国有资本经营预算科目',
};

/**
 * Every code of the ledger is an item of the year's lists, on the level that is asked for, and of the budget that pays
 * for it. Without lists (a year that is only compared with) the levels alone are looked at.
 */
export function checkCodes(
  file: YamlFile,
  ledger: Ledger,
  classification: Classification | undefined,
  year: number,
): readonly Diagnostic[] {
  const paths = classificationPaths(year);
  const functional = (codes: Iterable<string>, path: YamlPath, budget?: BudgetKind) =>
    [...codes].flatMap((code): Diagnostic[] => {
      const place = file.placeOfKey(path, code);
      const item = classification?.functional.get(code);
      if (classification !== undefined && item === undefined) return [unknownCode(place, code, paths.functional)];
      if (!/^\d{7}$/.test(code)) return [wrongLevel(place, code, 7)];
      if (budget === undefined || item === undefined || item.budget === budget) return [];
      return [wrongBudget(place, code, budgetNames[budget], `${item.name}是${budgetNames[item.budget]}`)];
    });
  const economic = (codes: Iterable<string>, path: YamlPath, digits: number) =>
    [...codes].flatMap((code): Diagnostic[] => {
      const place = file.placeOfKey(path, code);
      if (classification !== undefined && !classification.economic.has(code))
        return [unknownCode(place, code, paths.economic)];
      return /^\d+$/.test(code) && code.length === digits ? [] : [wrongLevel(place, code, digits)];
    });
  return [
    ...functional(ledger.income.keys(), ['收入']),
    ...keysOf(fundSources).flatMap((fund) => [
      ...functional(ledger.expenditure[fund].keys(), ['支出', fundSources[fund]], budgetOfFund[fund]),
      ...functional(ledger.openingBalance[fund].keys(), ['年初结转和结余', fundSources[fund]], budgetOfFund[fund]),
    ]),
    ...functional(ledger.openingBudget.keys(), ['年初预算'], 'general'),
    ...economic(ledger.economic.keys(), ['经济分类'], 5),
    ...statedCodes(file, classification, paths),
  ];
}

/** Codes of stated totals: classes and sections of the functional lists, or 合计; classes of the economic list. */
function statedCodes(
  file: YamlFile,
  classification: Classification | undefined,
  paths: ReturnType<typeof classificationPaths>,
): readonly Diagnostic[] {
  const unknown = (path: YamlPath, known: (code: string) => boolean, list: string) =>
    file.keysAt(path).flatMap((code) => (known(code) ? [] : [unknownCode(file.placeOfKey(path, code), code, list)]));
  const isFunctional = (code: string) =>
    code === '合计' || (/^(\d{3}|\d{5})$/.test(code) && (classification?.functional.has(code) ?? true));
  const isEconomic = (code: string) => /^\d{3}$/.test(code) && (classification?.economic.has(code) ?? true);
  return [
    ...unknown(['核定合计', '收入'], isFunctional, paths.functional),
    ...keysOf(fundSources).flatMap((fund) =>
      unknown(['核定合计', '支出', fundSources[fund]], isFunctional, paths.functional),
    ),
    ...unknown(['核定合计', '经济分类'], isEconomic, paths.economic),
  ];
}
