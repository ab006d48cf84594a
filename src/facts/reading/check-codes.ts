import type { Ledger } from '../../model/accounts.ts';
import { economicClass, functionalLevels } from '../../model/classification.ts';
import type { BudgetKind, Classification, FormLines } from '../../model/classification.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { fiscalFunds, fundSources, incomeSources, keysOf } from '../../model/terms.ts';
import type { FundSource, ItemLevel } from '../../model/terms.ts';
import { classificationPaths } from './classification-files.ts';
import { unknownCode, unnamedItems, wrongBudget, wrongLevel } from './reading-problems.ts';
import type { YamlFile } from './yaml-file.ts';
import type { YamlPath } from './yaml-tree.ts';

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

/** The items of a list on one level, by the number of digits of their codes. */
function onLevel<T extends { readonly code: string }>(
  items: ReadonlyMap<string, T> | undefined,
  ...digits: readonly number[]
): readonly T[] {
  return [...(items?.values() ?? [])].filter(({ code }) => digits.includes(code.length));
}

/** Codes in the names of stated figures, whole or a part a level: items of the lists on any level. */
function statedCodes(
  file: YamlFile,
  { functional, economic }: Classification,
  paths: ReturnType<typeof classificationPaths>,
  path: YamlPath = ['核定合计'],
): readonly Diagnostic[] {
  return file.keysAt(path).flatMap((key): readonly Diagnostic[] => {
    const code = key.split('/').find((word) => /^\d+$/.test(word));
    const isEconomic = [...path, ...key.split('/')].includes('经济分类');
    const [list, items] = isEconomic ? [paths.economic, economic] : [paths.functional, functional];
    const isKnown = code === undefined || (items as ReadonlyMap<string, NamedCode>).has(code);
    return isKnown
      ? statedCodes(file, { functional, economic }, paths, [...path, key])
      : [unknownCode(file.placeOfKey(path, key), code, list, [...items.values()])];
  });
}

interface NamedCode {
  readonly code: string;
  readonly name: string;
}

/** Sections where a sum may stand beside its parts, or in their place. */
const sumsAreStated = ([section]: YamlPath) =>
  section === '年初预算' || section === '年初结转和结余' || section === '年末结转和结余';

/** The income that is an appropriation stands under an item of the budget that it comes from. */
function incomeBudgets(file: YamlFile, ledger: Ledger, classification: Classification): readonly Diagnostic[] {
  return [...ledger.income].flatMap(([code, facts]) =>
    fiscalFunds.flatMap((fund) => {
      const item = classification.functional.get(code);
      const budget = budgetOfFund[fund];
      const stated = facts[fund];
      if (item === undefined || budget === undefined || stated === undefined) return [];
      if (stated.value.isZero() || item.budget === budget) return [];
      const place = file.placeOf(['收入', code, incomeSources[fund]]);
      return [wrongBudget(place, code, budgetNames[budget], `${item.name}是${budgetNames[item.budget]}`)];
    }),
  );
}

/**
 * Every code of the ledger is an item of the year's lists, on the level that is asked for, and of the budget that pays
 * for it, codes with nothing behind them included. Without lists (a year that is only compared with) the levels alone are looked at.
 * @param year whose lists these are
 * @param level down to which functional items are published: a unit that stops at 款 has none below
 */
export function checkCodes(
  file: YamlFile,
  ledger: Ledger,
  classification: Classification | undefined,
  year: number,
  level: ItemLevel = 'item',
): readonly Diagnostic[] {
  const paths = classificationPaths(year);
  const digits = level === 'section' ? 5 : 7;
  const functionalItems = onLevel(classification?.functional, digits);
  const functional = (path: YamlPath, budget?: BudgetKind) =>
    file.keysAt(path).flatMap((code): Diagnostic[] => {
      if (code === '合计' && sumsAreStated(path)) return [];
      const place = file.placeOfKey(path, code);
      const item = classification?.functional.get(code);
      if (classification !== undefined && item === undefined)
        return [unknownCode(place, code, paths.functional, functionalItems)];
      if (!/^\d+$/.test(code) || code.length !== digits) return [wrongLevel(place, code, digits)];
      const above = functionalLevels(code).find((level) => classification?.functional.has(level) === false);
      if (above !== undefined) return [unknownCode(place, above, paths.functional, [])];
      if (budget === undefined || item === undefined || item.budget === budget) return [];
      return [wrongBudget(place, code, budgetNames[budget], `${item.name}是${budgetNames[item.budget]}`)];
    });
  const economicItems = onLevel(classification?.economic, 5);
  const economic = (path: YamlPath) =>
    file.keysAt(path).flatMap((code): Diagnostic[] => {
      const place = file.placeOfKey(path, code);
      if (classification !== undefined && !classification.economic.has(code))
        return [unknownCode(place, code, paths.economic, economicItems)];
      if (!/^\d{5}$/.test(code)) return [wrongLevel(place, code, 5)];
      return classification?.economic.has(economicClass(code)) === false
        ? [unknownCode(place, economicClass(code), paths.economic, [])]
        : [];
    });
  return [
    ...functional(['收入']),
    ...(classification === undefined ? [] : incomeBudgets(file, ledger, classification)),
    ...keysOf(fundSources).flatMap((fund) => [
      ...functional(['支出', fundSources[fund]], budgetOfFund[fund]),
      ...functional(['年初结转和结余', fundSources[fund]], budgetOfFund[fund]),
      ...functional(['年末结转和结余', fundSources[fund]], budgetOfFund[fund]),
    ]),
    ...functional(['年初预算'], 'general'),
    ...functional(['全年预算'], 'general'),
    ...economic(['经济分类']),
    ...(classification === undefined ? [] : statedCodes(file, classification, paths)),
  ];
}

/**
 * Every item that a form prints has a name in the year's lists: a table would print the bare code instead.
 * @param year whose lists these are
 */
export function checkFormLines(
  formLines: readonly FormLines[],
  classification: Classification,
  year: number,
): readonly Diagnostic[] {
  const paths = classificationPaths(year);
  return formLines.flatMap(({ list, tables, codes }) => {
    const unnamed = codes.filter((code) => !classification[list].has(code));
    return unnamed.length === 0 ? [] : [unnamedItems(paths[list], tables, codes.length, unnamed)];
  });
}
