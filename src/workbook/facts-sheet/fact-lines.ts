/** Which lines the sheet has for a year: every fact that no table holds, stated or not, and room for more. */
import { figureName, priorOf } from '../../model/figure-name.ts';
import { budgetedItems, comparedFigures } from '../../figures/comparisons.ts';
import type { AmountUnit } from '../../model/accounts.ts';
import type { FigureName } from '../../model/figure-name.ts';
import { functionalName } from '../../model/report-context.ts';
import type { ReportContext } from '../../model/report-context.ts';
import { keysOf, threePublicItems, yearComparisons } from '../../model/terms.ts';
import { ledgerLines } from './account-lines.ts';
import { tableUnitPattern } from './account-patterns.ts';
import {
  agencyOperatingPatterns,
  assetPatterns,
  changeReasonPatterns,
  conclusionPattern,
  deviationReasonPattern,
  gatheringLists,
  gatheringPatterns,
  otherMatterPattern,
  procurementPatterns,
  threePublicPatterns,
  unitPattern,
} from './explanation-patterns.ts';
import type { GatheringList } from './explanation-patterns.ts';
import { explanationFacts } from './explanation-facts.ts';
import { keyOf } from './fact-key.ts';
import { labelOf } from './fact-pattern.ts';
import type { FactPath, FactPattern } from './fact-pattern.ts';
import type { Comparison, FactLine, FactRow } from './fact-line.ts';
import { unitNames } from '../export/sheet-amounts.ts';

/** Empty places at the end of a list. */
const spareGatherings = 2;
const spareMatters = 3;

/** @param inTables whether a figure is typed into a table */
export function factLines(context: ReportContext, inTables: (name: FigureName) => boolean): readonly FactLine[] {
  const { explanations } = context.accounts;
  const stated = explanationFacts(explanations);
  const row = (pattern: FactPattern, comparison?: Comparison, path: FactPath = literal(pattern)): FactRow => {
    const key = keyOf({ file: pattern.file, path });
    const label = labelOf(pattern, path, (code) => functionalName(context, code));
    const value = pattern.kind === 'unit' ? unitNames[unitOf(context, pattern)] : stated.get(key);
    return { kind: 'fact', key, label, pattern, value, ...(comparison === undefined ? {} : { comparison }) };
  };
  const gatherings = (list: GatheringList, count: number, economic?: FigureName): readonly FactLine[] => {
    const rows = Array.from({ length: count + spareGatherings }, (_, index) =>
      gatheringPatterns(list).map((pattern) => row(pattern, undefined, [list, index, ...literal(pattern).slice(2)])),
    ).flat();
    return [...rows, sumOf(`${gatheringLists[list]}金额合计`, rows, '/金额', comparedWith(context, economic))];
  };
  const procurement = procurementPatterns.map((pattern) => row(pattern));
  const assets = assetPatterns.map((pattern) => row(pattern));
  return [
    section('金额单位'),
    row(tableUnitPattern),
    row(unitPattern),
    ...priorLines(context),
    section('变动原因（与上年相比）'),
    ...changeReasonPatterns.map((pattern, index) => row(pattern, changeOf(context, index))),
    section('预决算差异原因（一般公共预算财政拨款支出，按项级科目）'),
    ...deviationCodes(context).map((code) =>
      row(deviationReasonPattern, completionOf(context, code), ['预决算差异原因', code]),
    ),
    ...ledgerLines(context, inTables, ['openingBudget']),
    section('“三公”经费'),
    ...threePublicPatterns.map((pattern) => row(pattern, threePublicComparison(context, pattern))),
    section('机关运行经费'),
    ...agencyOperatingPatterns.map((pattern) => agencyOperatingRow(context, pattern, row)),
    section('会议（一项一组，空着的可以添加）'),
    ...gatherings('会议', explanations.meetings.length, figureName('economic', { code: '30215' })),
    section('培训（一项一组，空着的可以添加）'),
    ...gatherings('培训', explanations.trainings.length, figureName('economic', { code: '30216' })),
    section('节庆、晚会、论坛、赛事（一项一组，空着的可以添加）'),
    ...gatherings('节庆晚会论坛赛事', explanations.events.length),
    section('政府采购'),
    ...procurement,
    sumOf('政府采购支出合计', procurement, '/支出'),
    section('国有资产（年末数）'),
    ...assets,
    { ...sumOf('车辆合计', assets, '用车'), numbers: 'count' },
    section('绩效和其他'),
    row(conclusionPattern),
    ...Array.from({ length: explanations.otherMatters.length + spareMatters }, (_, index) =>
      row(otherMatterPattern, undefined, ['其他重要事项', index]),
    ),
    ...ledgerLines(context, inTables, ['openingBalance', 'closingBalance', 'items', 'zeros', 'statedTotals']),
  ];
}

function section(title: string): FactLine {
  return { kind: 'section', title };
}

function unitOf({ accounts }: ReportContext, { file }: FactPattern): AmountUnit {
  return file === 'accounts' ? accounts.ledger.unit : accounts.explanations.unit;
}

/** The path of a pattern without codes and places. */
function literal({ path }: FactPattern): FactPath {
  return path.map((segment) => (typeof segment === 'string' ? segment : 0));
}

function sumOf(label: string, rows: readonly FactRow[], ending: string, comparison?: Comparison) {
  const keys = rows.filter(({ key }) => key.endsWith(ending)).map(({ key }) => key);
  const kind = 'sum' as const;
  return { kind, label, keys, numbers: 'amount' as const, ...(comparison === undefined ? {} : { comparison }) };
}

function comparedWith({ figures }: ReportContext, final: FigureName | undefined): Comparison | undefined {
  return final !== undefined && figures.has(final) ? { final, rate: 'none' } : undefined;
}

function lastKey({ path }: FactPattern): string {
  const key = path.at(-1);
  return typeof key === 'string' ? key : '';
}

/** What last year's data give for comparison. */
function priorLines({ figures }: ReportContext): readonly FactLine[] {
  const compared = [
    ...keysOf(yearComparisons).map((id) => comparedFigures[id]),
    ...keysOf(threePublicItems).map((id) => figureName('threePublicFinal', { item: id })),
  ].map((id) => priorOf(id));
  const given = compared.filter(figures.has).map((figure): FactLine => {
    const { label } = figures.get(figure);
    return { kind: 'given', label, figure, note: '取自上年的数据文件，在这里不能改' };
  });
  return given.length === 0 ? [] : [section('上年数（用于比较）'), ...given];
}

function changeOf({ figures }: ReportContext, index: number): Comparison | undefined {
  const id = keysOf(yearComparisons)[index];
  if (id === undefined) return undefined;
  const final = comparedFigures[id];
  return figures.has(priorOf(final)) ? { final, base: priorOf(final), rate: 'change' } : { final, rate: 'none' };
}

/** Items with expenditure or a budget, and those for which a reason was stated. */
function deviationCodes({ figures, accounts }: ReportContext): readonly string[] {
  const compared = budgetedItems(figures).map(({ code }) => code);
  const stated = [...accounts.explanations.deviationReasons.keys()];
  return [...new Set([...compared, ...stated])].toSorted((a, b) => (a < b ? -1 : 1));
}

/** A reason may be stated for an item that the accounts don't have. */
function completionOf({ figures }: ReportContext, code: string): Comparison | undefined {
  const [final, base] = [
    figureName('expenditure', { fund: 'generalPublicBudget', code }),
    figureName('openingBudget', { code }),
  ];
  if (!figures.has(final)) return undefined;
  return figures.has(base) ? { final, base, rate: 'completion' } : { final, rate: 'none' };
}

/** 机关运行经费: what is stated, and beside the reason how it differs from the budget. */
function agencyOperatingRow(
  { figures }: ReportContext,
  pattern: FactPattern,
  row: (pattern: FactPattern, comparison?: Comparison) => FactRow,
): FactRow {
  const figureOf: Readonly<Record<string, FigureName>> = {
    支出: figureName('agencyOperating'),
    年初预算: figureName('agencyOperatingBudget'),
  };
  const figure = figureOf[lastKey(pattern)];
  if (figure === undefined)
    return row(pattern, {
      final: figureName('agencyOperating'),
      base: figureName('agencyOperatingBudget'),
      rate: 'change',
    });
  // Where the unit states none, it is what table 06 says, and no cell here.
  return figures.get(figure).origin.kind === 'computed' ? row(pattern) : { ...row(pattern), figure };
}

function threePublicComparison({ figures }: ReportContext, { path }: FactPattern): Comparison | undefined {
  const [, group, term] = path;
  const item = keysOf(threePublicItems).find((id) => threePublicItems[id] === term);
  const amountOf: Readonly<Record<string, FigureName>> = {
    '因公出国（境）': figureName('threePublicFinal', { item: 'overseasTravel' }),
    公务接待: figureName('threePublicFinal', { item: 'officialReception' }),
    公务用车:
      term === '购置数'
        ? figureName('threePublicFinal', { item: 'vehiclePurchase' })
        : figureName('threePublicFinal', { item: 'vehicleOperation' }),
  };
  if (item === undefined) {
    const spent = amountOf[typeof group === 'string' ? group : ''];
    return spent === undefined ? undefined : { final: spent, rate: 'none' };
  }
  const final = figureName('threePublicFinal', { item });
  if (group === '预决算差异原因') return { final, base: figureName('threePublicBudget', { item }), rate: 'completion' };
  const prior = priorOf(final);
  return figures.has(prior) ? { final, base: prior, rate: 'change' } : { final, rate: 'none' };
}
